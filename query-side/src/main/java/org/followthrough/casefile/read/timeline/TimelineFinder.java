package org.followthrough.casefile.read.timeline;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Histories by the reference in an address. Which case bears it is all that is asked of the register. */
@Component
public class TimelineFinder {

    private final QueryGateway queries;

    TimelineFinder(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * @param reference in either form
     * @return never empty
     * @throws ResponseStatusException 404 where no case bears it
     */
    public Timeline find(String reference) {
        var query = new FindRegisterRow(CaseReference.parse(reference).orElseThrow(TimelineFinder::unknown));
        RegisterRow row = queries.query(query, ResponseTypes.optionalInstanceOf(RegisterRow.class))
                .join()
                .orElseThrow(TimelineFinder::unknown);
        Timeline timeline =
                queries.query(new FindTimeline(row.caseId()), Timeline.class).join();
        if (timeline.entries().isEmpty()) {
            throw unknown();
        }
        return timeline;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
