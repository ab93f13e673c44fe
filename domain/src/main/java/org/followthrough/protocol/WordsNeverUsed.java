package org.followthrough.protocol;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.personal.FoldedName;

/**
 * What nothing sent, left or said to another may name (rule C4): trafficking, the centre, this system. Each phrase is a row
 * of word beginnings, since Serbian inflects; it is found in either script, with or without its diacritics.
 */
public record WordsNeverUsed(List<String> phrases) {

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
        return FoldedName.of(text.replaceAll("\\s", " ")).strict().split(" ");
    }
}
