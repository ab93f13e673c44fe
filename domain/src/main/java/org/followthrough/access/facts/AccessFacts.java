package org.followthrough.access.facts;

import java.util.List;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;

/**
 * What of the case was given to authorities (rule E5).
 *
 * @param disclosures in the order in which they were recorded
 */
public record AccessFacts(List<DisclosedToAuthority> disclosures) {

    public static final AccessFacts NONE = new AccessFacts(List.of());

    public AccessFacts after(CaseEvent event) {
        return event instanceof DisclosedToAuthority e ? new AccessFacts(Listed.plus(disclosures, e)) : this;
    }
}
