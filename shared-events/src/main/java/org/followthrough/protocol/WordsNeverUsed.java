package org.followthrough.protocol;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What nothing sent, left or said to another may name (rule C4): trafficking, the centre, this system. Each phrase is a row
 * of word beginnings, since Serbian inflects; it is found in either script, with or without its diacritics.
 */
public record WordsNeverUsed(List<String> phrases) {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Serbian-Latin/BGN");
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    public WordsNeverUsed {
        phrases = List.copyOf(phrases);
    }

    public boolean foundIn(String text) {
        String[] words = words(text);
        return phrases.stream().anyMatch(phrase -> contains(words, words(phrase)));
    }

    private static boolean contains(String[] words, String[] phrase) {
        return IntStream.rangeClosed(0, words.length - phrase.length)
                .anyMatch(start ->
                        IntStream.range(0, phrase.length).allMatch(i -> words[start + i].startsWith(phrase[i])));
    }

    private static String[] words(String text) {
        String visible = CASEFOLD.normalize(text).replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "");
        String latin = CASEFOLD.normalize(TO_LATIN.transliterate(visible))
                .replace("đ", "dj")
                .replace("ð", "dj");
        String plain = DECOMPOSE.normalize(latin).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
