package org.followthrough.intake.write.supplementreport;

import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.rules.KnownOtherwise;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A supplement fills in what was blank; what the case knows differently is put right there, by a correction (rule E4). */
final class NothingKnownIsReplaced implements Rule<SupplementReport> {

    @Override
    public @Nullable Problem broken(SupplementReport command, CaseFacts facts, Protocol protocol, Acting acting) {
        var report = facts.intake().report();
        return Stream.of(
                        differs("organisation", report.reportedBy(), command.reportedBy(), acting.opener()),
                        differs("name", report.name(), command.name(), acting.opener()),
                        differs("contact", report.contact(), command.contact(), acting.opener()),
                        differs("narrative", report.narrative(), command.narrative(), acting.opener()),
                        fewer(report.peopleMentioned(), command.peopleMentioned()),
                        lost(facts.intake().particulars(), command.particulars(), acting.opener()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(KnownOtherwise::in)
                .orElse(null);
    }

    private static Optional<String> differs(
            String column, @Nullable Personal<String> known, @Nullable Personal<String> said, Opener opener) {
        boolean differs = known != null && said != null && !opener.read(known).equals(opener.read(said));
        return differs ? Optional.of(column) : Optional.empty();
    }

    private static Optional<String> fewer(int known, @Nullable Integer said) {
        return said != null && said < known ? Optional.of("people_mentioned") : Optional.empty();
    }

    private static Optional<String> lost(
            @Nullable Personal<Particulars> known, @Nullable Personal<Particulars> said, Opener opener) {
        if (known == null || said == null) {
            return Optional.empty();
        }
        var before = opener.read(known).orElse(Particulars.UNKNOWN);
        var after = opener.read(said).orElse(Particulars.UNKNOWN);
        return before.supplementedBy(after).equals(after) ? Optional.empty() : Optional.of("particulars");
    }
}
