package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.importing.write.reports.RowKey.Alike;
import org.followthrough.importing.write.reports.RowMatch.Candidate;
import org.jspecify.annotations.Nullable;

/** Tells each row of a file whether its person is known: the same key is; one that is nearly the same is asked about (law J10). */
final class RowMatching {

    private final Map<Alike, List<Claim>> known;
    private final RowAnswers answers;
    private final Map<Alike, List<RowMatch>> before = new HashMap<>();

    private RowMatching(List<Claim> known, RowAnswers answers) {
        this.known = known.stream()
                .collect(Collectors.groupingBy(claim -> claim.key().alike()));
        this.answers = answers;
    }

    /** @param keys of the rows, in the same order */
    static List<RowMatch> match(List<ReportRow> rows, List<RowKey> keys, List<Claim> known, RowAnswers answers) {
        RowMatching matching = new RowMatching(known, answers);
        List<RowMatch> matches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            matches.add(matching.match(rows.get(i), keys.get(i)));
        }
        return matches;
    }

    private RowMatch match(ReportRow row, RowKey key) {
        RowMatch match = claims(key).stream()
                .filter(claim -> claim.key().same(key))
                .findFirst()
                .map(claim -> RowMatch.known(row, key, claim))
                .orElseGet(() -> asked(row, key));
        before.computeIfAbsent(key.alike(), none -> new ArrayList<>()).add(match);
        return match;
    }

    private RowMatch asked(ReportRow row, RowKey key) {
        List<Claim> claims =
                claims(key).stream().filter(claim -> claim.key().nearly(key)).toList();
        List<RowMatch> rows = before.getOrDefault(key.alike(), List.of()).stream()
                .filter(other -> other.claim() == null && other.key().nearly(key))
                .toList();
        String answer = answers.of(row);
        if (claims.isEmpty() && rows.isEmpty() || RowAnswers.OTHER.equals(answer)) {
            return RowMatch.fresh(row, key);
        }
        return answered(row, key, claims, rows, answer);
    }

    private static RowMatch answered(
            ReportRow row, RowKey key, List<Claim> claims, List<RowMatch> rows, @Nullable String answer) {
        return claims.stream()
                .filter(claim -> claim.reference().toString().equals(answer))
                .map(claim -> RowMatch.known(row, key, claim))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(other -> other.answer().equals(answer))
                        .map(other -> new RowMatch(row, key, null, other.person(), List.of()))
                        .findFirst())
                .orElseGet(() -> new RowMatch(row, key, null, null, candidates(claims, rows)));
    }

    private static List<Candidate> candidates(List<Claim> claims, List<RowMatch> rows) {
        return Stream.concat(
                        claims.stream()
                                .map(claim -> new Candidate(claim.reference().toString(), claim.claimedAt())),
                        rows.stream().map(row -> new Candidate(row.answer(), null)))
                .distinct()
                .toList();
    }

    private List<Claim> claims(RowKey key) {
        return known.getOrDefault(key.alike(), List.of());
    }
}
