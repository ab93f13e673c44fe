package org.followthrough.importing.write.reports;

/** Tells a slip of the keyboard from another word. */
final class Near {

    private Near() {}

    /** One letter in four may be missing, added or another. */
    static boolean are(String word, String typed) {
        int allowed = Math.max(1, word.length() / 4);
        return Math.abs(word.length() - typed.length()) <= allowed && slips(word, typed) <= allowed;
    }

    /** Levenshtein's distance. */
    private static int slips(String word, String typed) {
        int[] before = new int[typed.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] here = new int[before.length];
            here[0] = i;
            for (int j = 1; j < here.length; j++) {
                int other = word.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1;
                here[j] = Math.min(before[j - 1] + other, Math.min(before[j], here[j - 1]) + 1);
            }
            before = here;
        }
        return before[typed.length()];
    }
}
