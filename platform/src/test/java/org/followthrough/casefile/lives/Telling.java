package org.followthrough.casefile.lives;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.write.Staff;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.intake.commands.TellReporterWhatBecame;

/** What those outside learn. */
final class Telling {

    static final List<Function<SomeCommand, CaseCommand>> WISHES =
            List.of(Telling::acknowledge, Telling::tell, Telling::tell, Telling::wish, Telling::disclose);

    private Telling() {}

    private static CaseCommand acknowledge(SomeCommand some) {
        return new AcknowledgeReport(
                some.chance.id(),
                some.caseId,
                some.today,
                some.chance.of(ReplyChannel.class),
                !some.chance.in(6),
                !some.chance.in(6));
    }

    private static CaseCommand tell(SomeCommand some) {
        return new TellReporterWhatBecame(
                some.chance.id(),
                some.caseId,
                some.today,
                some.chance.of(ReplyChannel.class),
                !some.chance.in(6),
                !some.chance.in(6));
    }

    private static CaseCommand wish(SomeCommand some) {
        return new RecordFeedbackWish(some.chance.id(), some.caseId, some.day(), some.chance.in(2), !some.chance.in(4));
    }

    private static CaseCommand disclose(SomeCommand some) {
        UUID asker = some.chance
                .of(List.of(Staff.caseworker(), Staff.supervisor(), Staff.reviewer()))
                .id();
        return new DiscloseToAuthority(
                some.chance.id(),
                some.caseId,
                some.day(),
                asker,
                some.chance.of(Authority.class),
                some.chance.words(),
                some.chance.words(),
                some.chance.some(DisclosedData.class),
                some.chance.of(Consent.class),
                some.chance.in(2),
                some.chance.in(2) ? some.chance.words() : null);
    }
}
