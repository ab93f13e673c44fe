package org.followthrough.casefile.write;

import java.time.LocalDate;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.intake.commands.TellReporterWhatBecame;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.intake.events.ReportAcknowledged;

/** Words for what whoever reported learns. */
public final class Reporters {

    private Reporters() {}

    public static AcknowledgeReport acknowledge(LocalDate on) {
        return acknowledge(on, true, true);
    }

    public static AcknowledgeReport acknowledge(LocalDate on, boolean toTheOrganisation, boolean namedNobody) {
        return new AcknowledgeReport(The.COMMAND, The.CASE, on, ReplyChannel.EMAIL, toTheOrganisation, namedNobody);
    }

    public static ReportAcknowledged acknowledged(LocalDate on) {
        return new ReportAcknowledged(The.CASE, Staff.caseworker().id(), on, ReplyChannel.EMAIL);
    }

    public static TellReporterWhatBecame tell(LocalDate on) {
        return tell(on, true, true);
    }

    public static TellReporterWhatBecame tell(LocalDate on, boolean toTheOrganisation, boolean noWhereabouts) {
        return new TellReporterWhatBecame(
                The.COMMAND, The.CASE, on, ReplyChannel.PHONE, toTheOrganisation, noWhereabouts);
    }

    public static RecordFeedbackWish wish(LocalDate on, boolean mayBeTold, boolean saidAlone) {
        return new RecordFeedbackWish(The.COMMAND, The.CASE, on, mayBeTold, saidAlone);
    }

    public static FeedbackWishRecorded wished(LocalDate on, boolean mayBeTold) {
        return new FeedbackWishRecorded(The.CASE, Staff.caseworker().id(), on, mayBeTold);
    }
}
