package org.followthrough.personal;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is searched for, whatever script, case or accents it was typed with (trust.md 1). Two names may be the same
 * when they share a key; what was typed is stored beside, unfolded.
 *
 * @param strict đ as dj: Ђорђе, Đorđe, Djordje and DJORDJE are {@code djordje}
 * @param loose đ as d, the way it is typed where there is no đ: {@code dorde}
 */
public record FoldedName(String strict, String loose) {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Serbian-Latin/BGN");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static FoldedName of(String typed) {
        String visible = INVISIBLE.matcher(CASEFOLD.normalize(typed)).replaceAll("");
        String latin = CASEFOLD.normalize(TO_LATIN.transliterate(visible)).replace('ð', 'đ');
        return new FoldedName(bare(latin.replace("đ", "dj")), bare(latin.replace('đ', 'd')));
    }

    /** Both keys, without repeating one that equals the other. */
    public Set<String> keys() {
        return strict.equals(loose) ? Set.of(strict) : Set.of(strict, loose);
    }

    private static String bare(String latin) {
        String plain = MARKS.matcher(DECOMPOSE.normalize(latin)).replaceAll("");
        return NOT_ALPHANUMERIC.matcher(plain).replaceAll(" ").strip();
    }

    /** Never the name: this ends up in logs. */
    @Override
    public String toString() {
        return "FoldedName";
    }
}
