package org.followthrough.alert.read.inbox;

import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.queryside.web.AlertCount;
import org.followthrough.staff.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The number in the header: the viewer's own. */
@Component
class FreshAlerts implements AlertCount {

    private final QueryGateway queries;

    FreshAlerts(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public long freshFor(Authentication viewer) {
        return viewer.getPrincipal() instanceof SignedIn session
                ? queries.query(new CountAlerts(session.staff().id()), AlertCounts.class)
                        .join()
                        .fresh()
                : 0;
    }
}
