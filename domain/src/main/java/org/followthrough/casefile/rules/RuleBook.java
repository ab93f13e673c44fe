package org.followthrough.casefile.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * The rules of one command. The <em>first</em> ones need the case, the protocol, the day, who asks and, where the command is about
 * one thing in the case, that thing's id: they are asked one by one, also by a page before anything is typed
 * ({@link #standsAgainst}). What was typed is looked at after them: the <em>next</em> rules one by one, since each would make no
 * sense without the one before; then all others, so that a caseworker learns at once all that stands against it.
 */
public final class RuleBook<C> {

    /** What a command is about that is about the case as a whole; no thing in a case has this id. */
    private static final UUID WHOLE_CASE = new UUID(0, 0);

    private final Function<? super C, UUID> about;
    private final List<Rule<? super UUID>> first;
    private final List<Rule<? super C>> next;
    private final List<Rule<? super C>> others;

    private RuleBook(
            Function<? super C, UUID> about,
            List<Rule<? super UUID>> first,
            List<Rule<? super C>> next,
            List<Rule<? super C>> others) {
        this.about = about;
        this.first = first;
        this.next = next;
        this.others = others;
    }

    /** Rules of a command about the case as a whole. */
    @SafeVarargs
    public static <C> RuleBook<C> first(Rule<Object>... first) {
        return new About<C>(command -> WHOLE_CASE).first(first);
    }

    /** As {@link #first}: of what happens in a duplicate too, since time passes and its link is answered for. */
    @SafeVarargs
    public static <C> RuleBook<C> inDuplicatesToo(Rule<Object>... first) {
        return new About<C>(command -> WHOLE_CASE).inDuplicatesToo(first);
    }

    /** Rules of a command about one thing in the case: this check, this proposal. */
    public static <C> About<C> about(Function<? super C, UUID> thing) {
        return new About<>(thing);
    }

    /** A rule book about to be written. */
    public static final class About<C> {

        private final Function<? super C, UUID> thing;

        private About(Function<? super C, UUID> thing) {
            this.thing = thing;
        }

        /** After those that say who may, it is asked whether the person is followed in this case at all (rule L1). */
        @SafeVarargs
        public final RuleBook<C> first(Rule<? super UUID>... first) {
            var all = new ArrayList<Rule<? super UUID>>(List.of(first));
            int whoMay =
                    (int) all.stream().takeWhile(SaysWhoMay.class::isInstance).count();
            all.add(whoMay, new PersonIsFollowedHere());
            return new RuleBook<>(thing, List.copyOf(all), List.of(), List.of());
        }

        @SafeVarargs
        public final RuleBook<C> inDuplicatesToo(Rule<? super UUID>... first) {
            return new RuleBook<>(thing, List.of(first), List.of(), List.of());
        }
    }

    @SafeVarargs
    public final RuleBook<C> next(Rule<? super C>... more) {
        return new RuleBook<>(about, first, List.of(more), others);
    }

    @SafeVarargs
    public final RuleBook<C> then(Rule<? super C>... more) {
        return new RuleBook<>(about, first, next, List.of(more));
    }

    /** Without those that say who may: what stands against it, whoever asks. */
    public RuleBook<C> forAnybody() {
        return new RuleBook<>(
                about,
                first.stream().filter(rule -> !(rule instanceof SaysWhoMay)).toList(),
                next,
                others);
    }

    /** The first of the first rules that a command about the case would break, whatever is typed. */
    public Optional<Problem> standsAgainst(CaseFacts facts, Protocol protocol, Acting acting) {
        return standsAgainst(WHOLE_CASE, facts, protocol, acting);
    }

    /** @param thing id of what the command would be about; one that nothing in the case has is refused as such */
    public Optional<Problem> standsAgainst(UUID thing, CaseFacts facts, Protocol protocol, Acting acting) {
        return first.stream()
                .flatMap(rule -> Optional.ofNullable(rule.broken(thing, facts, protocol, acting)).stream())
                .findFirst();
    }

    /** @throws Refused with all that stands against the command */
    public void require(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        oneByOne(first, about.apply(command), facts, protocol, acting);
        oneByOne(next, command, facts, protocol, acting);
        var problems = new ArrayList<Problem>();
        for (Rule<? super C> rule : others) {
            Problem problem = rule.broken(command, facts, protocol, acting);
            if (problem != null) {
                problems.add(problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static <A> void oneByOne(
            List<Rule<? super A>> rules, A asked, CaseFacts facts, Protocol protocol, Acting acting) {
        for (Rule<? super A> rule : rules) {
            Problem problem = rule.broken(asked, facts, protocol, acting);
            if (problem != null) {
                throw MayNot.because(problem, rule);
            }
        }
    }
}
