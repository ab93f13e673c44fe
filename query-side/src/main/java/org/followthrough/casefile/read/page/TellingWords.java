package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.intake.events.ReporterTold;

/** What is said on the timeline of what those outside learnt. */
final class TellingWords {

    private TellingWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        if (event instanceof ReportAcknowledged e) {
            return Optional.of(say.code("channel", e.channel()));
        }
        if (event instanceof ReporterTold e) {
            return Optional.of(say.code("channel", e.channel()));
        }
        if (event instanceof FeedbackWishRecorded e) {
            return Optional.of(say.say(e.mayBeTold() ? "may-be-told" : "may-not-be-told"));
        }
        return event instanceof DisclosedToAuthority e ? Optional.of(disclosed(e, say)) : Optional.empty();
    }

    private static EventLines disclosed(DisclosedToAuthority e, EventLines say) {
        return say.code("authority", e.authority())
                .text("authority-name", e.name())
                .codes("disclosed", e.data().stream().sorted().toList())
                .text("legal-ground", e.legalGround())
                .code("consent", e.consent())
                .say(e.personTold() ? "person-told" : "person-not-told")
                .text("whereabouts-because", e.whereaboutsBecause())
                .person("asked-by", e.askedBy());
    }
}
