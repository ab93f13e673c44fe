package org.followthrough.staff.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.rules.MayNot;
import org.followthrough.staff.Acting;
import org.followthrough.staff.facts.StaffFacts;

/** The rules of one command about staff: preconditions one by one, then all others together, as for cases. */
public final class StaffRuleBook<C> {

    private final List<StaffRule<? super C>> preconditions;
    private final List<StaffRule<? super C>> rules;

    private StaffRuleBook(List<StaffRule<? super C>> preconditions, List<StaffRule<? super C>> rules) {
        this.preconditions = preconditions;
        this.rules = rules;
    }

    @SafeVarargs
    public static <C> StaffRuleBook<C> first(StaffRule<? super C>... preconditions) {
        return new StaffRuleBook<>(List.<StaffRule<? super C>>copyOf(Arrays.asList(preconditions)), List.of());
    }

    @SafeVarargs
    public final StaffRuleBook<C> then(StaffRule<? super C>... more) {
        return new StaffRuleBook<>(preconditions, List.<StaffRule<? super C>>copyOf(Arrays.asList(more)));
    }

    /** @throws Refused with all that stands against the command */
    public void require(C command, StaffFacts staff, Acting acting) {
        for (StaffRule<? super C> precondition : preconditions) {
            Problem problem = precondition.broken(command, staff, acting);
            if (problem != null) {
                throw MayNot.because(problem, precondition);
            }
        }
        var problems = new ArrayList<Problem>();
        for (StaffRule<? super C> rule : rules) {
            Problem problem = rule.broken(command, staff, acting);
            if (problem != null) {
                problems.add(problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
