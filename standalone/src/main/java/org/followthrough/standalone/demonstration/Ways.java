package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ContactChannel.MESSAGE;
import static org.followthrough.codes.ContactChannel.PHONE;
import static org.followthrough.codes.ContactChannel.THROUGH_REPORTING_ORGANISATION;
import static org.followthrough.codes.ContactChannel.WORKPLACE_VISIT;
import static org.followthrough.codes.PlanBasis.PERSON;
import static org.followthrough.codes.PlanBasis.REPORTING_ORGANISATION;
import static org.followthrough.standalone.demonstration.Outreach.contactPlan;
import static org.followthrough.standalone.demonstration.Outreach.never;
import static org.followthrough.standalone.demonstration.Outreach.safe;

import org.followthrough.outreach.events.SafeWays;

/** Contact plans that several stories share. The numbers reach nobody. */
final class Ways {

    private Ways() {}

    /** What the one who reported thinks is safe. */
    static Act advisedPlan(int daysAgo, String language, String number) {
        return contactPlan(
                daysAgo,
                REPORTING_ORGANISATION,
                language,
                safe(PHONE, MESSAGE, THROUGH_REPORTING_ORGANISATION),
                never(WORKPLACE_VISIT),
                new SafeWays(
                        number,
                        "After 17:00 on working days, any time on Sundays",
                        "A flatmate may pick up",
                        "Calling about the language course you asked about",
                        "Nothing to the workplace: the foreman reads what arrives there"));
    }

    /** The same on the person's own word. */
    static Act ownPlan(int daysAgo, String language, String number) {
        return contactPlan(
                daysAgo,
                PERSON,
                language,
                safe(PHONE, MESSAGE, THROUGH_REPORTING_ORGANISATION),
                never(WORKPLACE_VISIT),
                new SafeWays(
                        number,
                        "Evenings; not on the first of the month",
                        "Nobody else",
                        "Wrong number, sorry",
                        "No letters: the post is opened by others"));
    }

    static Act serbianPlan(int daysAgo, String number) {
        return contactPlan(
                daysAgo,
                REPORTING_ORGANISATION,
                "sr",
                safe(PHONE, MESSAGE, THROUGH_REPORTING_ORGANISATION),
                never(WORKPLACE_VISIT),
                new SafeWays(
                        number,
                        "Радним данима после 18 часова",
                        "Сестра сме да се јави",
                        "Зовем због курса шивења",
                        "Никако преко посла"));
    }
}
