package org.followthrough.casefile.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * The rules of one command. Preconditions are asked one by one, since the next would make no sense without the one before;
 * then all other rules, so that a caseworker learns at once all that stands against it.
 */
public final class RuleBook<C> {

    private final List<Rule<? super C>> preconditions;
    private final List<Rule<? super C>> rules;

    private RuleBook(List<Rule<? super C>> preconditions, List<Rule<? super C>> rules) {
        this.preconditions = preconditions;
        this.rules = rules;
    }

    /** After those that say who may, it is asked whether the person is followed in this case at all (rule L1). */
    @SafeVarargs
    public static <C> RuleBook<C> first(Rule<? super C>... preconditions) {
        var all = new ArrayList<Rule<? super C>>(Arrays.asList(preconditions));
        int whoMay = (int) all.stream().takeWhile(SaysWhoMay.class::isInstance).count();
        all.add(whoMay, new PersonIsFollowedHere());
        return new RuleBook<>(List.<Rule<? super C>>copyOf(all), List.of());
    }

    /** What happens in a duplicate too: time passes, and its link is answered for. */
    @SafeVarargs
    public static <C> RuleBook<C> inDuplicatesToo(Rule<? super C>... preconditions) {
        return new RuleBook<>(List.<Rule<? super C>>copyOf(Arrays.asList(preconditions)), List.of());
    }

    @SafeVarargs
    public final RuleBook<C> then(Rule<? super C>... more) {
        return new RuleBook<>(preconditions, List.<Rule<? super C>>copyOf(Arrays.asList(more)));
    }

    /** @throws Refused with all that stands against the command */
    public void require(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        for (Rule<? super C> precondition : preconditions) {
            Problem problem = precondition.broken(command, facts, protocol, acting);
            if (problem != null) {
                throw MayNot.because(problem, precondition);
            }
        }
        var problems = new ArrayList<Problem>();
        for (Rule<? super C> rule : rules) {
            Problem problem = rule.broken(command, facts, protocol, acting);
            if (problem != null) {
                problems.add(problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
