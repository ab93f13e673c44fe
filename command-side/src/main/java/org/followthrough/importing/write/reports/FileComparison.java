package org.followthrough.importing.write.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.files.FileDifferences;
import org.followthrough.importing.files.FileDifferences.Candidate;
import org.followthrough.importing.files.FileDifferences.ChangedRow;
import org.followthrough.importing.files.FileDifferences.News;
import org.followthrough.importing.files.FileDifferences.Question;
import org.followthrough.protocol.Protocol;
import org.springframework.stereotype.Component;

/** Says what a file would bring, before anything of it is stored. */
@Component
class FileComparison {

    private static final int KEPT = 1_000;

    /** Two rows of one file are compared under it, since neither has a claim. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final RowClaims claims;
    private final RowMarks marks;
    private final Protocol protocol;

    FileComparison(RowClaims claims, RowMarks marks, Protocol protocol) {
        this.claims = claims;
        this.marks = marks;
        this.protocol = protocol;
    }

    FileDifferences of(List<ReportRow> rows, RowAnswers answers) {
        List<RowMatch> matches = claims.match(rows, answers);
        List<ChangedRow> changed = new ArrayList<>();
        int known = 0;
        int fresh = 0;
        for (RowMatch match : matches) {
            if (match.fresh() || match.claim() != null && !match.claim().broughtIn()) {
                fresh++;
            } else if (!match.inQuestion()) {
                known++;
                RowDifference difference = difference(match);
                if (!difference.none()) {
                    changed.add(changed(match, difference));
                }
            }
        }
        return new FileDifferences(
                fresh,
                known - changed.size(),
                changed.size(),
                changed.stream().limit(KEPT).toList(),
                questions(matches));
    }

    List<Question> questions(List<RowMatch> matches) {
        return matches.stream()
                .filter(RowMatch::inQuestion)
                .map(match -> new Question(
                        match.row().row(),
                        match.candidates().stream().map(this::candidate).toList()))
                .toList();
    }

    private Candidate candidate(RowMatch.Candidate candidate) {
        return new Candidate(
                candidate.answer(),
                candidate.cameIn() == null ? null : LocalDate.ofInstant(candidate.cameIn(), protocol.zone()));
    }

    private RowDifference difference(RowMatch match) {
        return match.claim() == null
                ? RowDifference.between(
                        marks.fingerprint(NOBODY, match.person().row()), marks.fingerprint(NOBODY, match.row()))
                : RowDifference.between(
                        match.claim().said(), marks.fingerprint(match.claim().commandId(), match.row()));
    }

    private static ChangedRow changed(RowMatch match, RowDifference difference) {
        String person = match.claim() == null
                ? match.person().answer()
                : match.claim().reference().toString();
        return new ChangedRow(
                match.row().row(),
                person,
                difference.fresh().entrySet().stream()
                        .filter(one -> !difference.partOfDecision(one.getKey()))
                        .map(one ->
                                new News(one.getKey().header(), one.getValue().size()))
                        .toList(),
                difference.differs().stream().map(Column::header).toList());
    }
}
