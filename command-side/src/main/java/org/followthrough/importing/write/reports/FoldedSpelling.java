package org.followthrough.importing.write.reports;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.personal.FoldedName;

/**
 * When two spellings are one (law J10): {@link #same} spelled alike is the same, {@link #number} and {@link #words} spelled alike
 * may be, and is asked.
 */
final class FoldedSpelling {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern RUN = Pattern.compile("\\p{Nd}+|[^\\p{Nd}\\s]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern VOWELS_WITHIN = Pattern.compile("(?<=.)[aeiouy]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Legal forms and what many organisations call themselves: alone they tell nobody apart. */
    private static final Set<String> COMMON = Set.of(
            ("ad agency agencija association civilnog drustva doo dzoo foundation fondacija gmbh inc jp ltd ngo nvo nvu"
                            + " organisation organization organizacija oo savez udruga udruzenje udruzenja ustanova")
                    .split(" "));

    private FoldedSpelling() {}

    /** Whatever the case, the kind and number of spaces, and the form of the characters. */
    static String same(String typed) {
        return SPACE.matcher(CASEFOLD.normalize(typed)).replaceAll(" ").strip();
    }

    /** A report's number without script, signs, leading zeros and the year: 0012, 12 and 12/2025 are {@code 12}. */
    static String number(String typed, int year) {
        String folded = same(typed);
        List<String> runs = RUN.matcher(FoldedName.of(folded).loose())
                .results()
                .map(MatchResult::group)
                .map(run -> LEADING_ZEROS.matcher(run).replaceFirst(""))
                .collect(Collectors.toCollection(ArrayList::new));
        if (runs.size() > 1 && !runs.remove(String.valueOf(year))) {
            String last = runs.get(runs.size() - 1);
            if (DIGITS.matcher(last).matches() && last.equals(String.valueOf(year % 100))) {
                runs.remove(runs.size() - 1);
            }
        }
        return runs.isEmpty() ? folded : String.join(" ", runs);
    }

    /** What tells an organisation from others, word by word, without vowels and doubled letters; empty for a name of signs only. */
    static Set<String> words(String typed) {
        List<String> all = Arrays.stream(FoldedName.of(typed).loose().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> own = all.stream()
                .filter(word -> word.length() > 1 && !COMMON.contains(word))
                .toList();
        boolean telling = own.stream().anyMatch(word -> word.length() > 2);
        return (telling ? own : all)
                .stream().map(FoldedSpelling::skeleton).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String skeleton(String word) {
        String bare = VOWELS_WITHIN.matcher(word).replaceAll("");
        return DOUBLED.matcher(bare).replaceAll("$1");
    }
}
