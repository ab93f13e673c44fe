package org.followthrough.followup.read.obligation;

import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.queryside.web.OverdueCount;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The red number in the header: everything overdue, whoever looks; access by unit comes with the access policy. */
@Component
class OverdueOfViewer implements OverdueCount {

    private final QueryGateway queries;

    OverdueOfViewer(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public long overdueFor(Authentication viewer) {
        return queries.query(new CountObligations(), ObligationCounts.class)
                .join()
                .overdue();
    }
}
