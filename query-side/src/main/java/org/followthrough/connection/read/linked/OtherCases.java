package org.followthrough.connection.read.linked;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.register.read.answer.CaseReferences;
import org.followthrough.register.read.answer.FindCaseReferences;
import org.springframework.stereotype.Component;

/** The cases a proposal is about, as the viewer may open them. */
@Component
class OtherCases {

    private final QueryGateway queries;

    OtherCases(QueryGateway queries) {
        this.queries = queries;
    }

    List<CaseReference> of(Set<UUID> cases) {
        return queries.query(new FindCaseReferences(cases), CaseReferences.class)
                .join()
                .references();
    }
}
