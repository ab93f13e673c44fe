package org.followthrough.intake.write.receivereport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.write.opencase.OpeningCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The rules of opening a case, asked for each person of a report. What stands against some persons only names them. */
record EachCaseCanBeOpened(Protocol protocol, Acting acting) {

    /** @throws Refused with all that stands against the report */
    void require(List<OpenCase> cases) {
        Map<Problem, List<String>> personsByProblem = new LinkedHashMap<>();
        for (OpenCase open : cases) {
            problems(open)
                    .forEach(problem -> personsByProblem
                            .computeIfAbsent(problem, first -> new ArrayList<>())
                            .add(String.valueOf(open.personNo())));
        }
        if (!personsByProblem.isEmpty()) {
            throw new Refused(personsByProblem.entrySet().stream()
                    .map(entry -> entry.getValue().size() == cases.size()
                            ? entry.getKey()
                            : of(entry.getValue(), entry.getKey()))
                    .toList());
        }
    }

    private List<Problem> problems(OpenCase open) {
        try {
            OpeningCase.decide(open, CaseFacts.NONE, protocol, acting);
            return List.of();
        } catch (Refused refused) {
            return refused.refusal().problems();
        }
    }

    private static Problem of(List<String> persons, Problem problem) {
        Map<String, String> parameters = new HashMap<>(problem.parameters());
        parameters.put("persons", String.join(", ", persons));
        return new Problem(problem.code(), problem.missing(), Map.copyOf(parameters));
    }
}
