package org.followthrough.importing.write.reports;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How languages spell that may stand in a file: the letters that each has beside plain ones, and where such a letter never
 * stands. Words read in a wrong character set betray themselves here ("Jovièeviæ").
 */
enum Spelling {
    SERBIAN("čćđšž", "(?<![aeiou])ć(?![aeiou])|(?<![aeiour])[čđ](?![aeiour])"),
    SERBIAN_IN_CYRILLIC("абвгдђежзијклљмнњопрстћуфхцчџш"),
    MACEDONIAN("абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ"),
    RUSSIAN_BULGARIAN("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "^[ьъы]"),
    UKRAINIAN("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "^ь"),
    HUNGARIAN("áéíóöőúüű"),
    ROMANIAN("ăâîşţșț"),
    ALBANIAN("çë", "(?<![aeiouyë])ç(?![aeiouyë])"),
    TURKISH("âçğıİîöşûü", "^ğ|(?<![aeıioöuüâîû])ç(?![aeıioöuüâîû])|(?<![aeıioöuüâîû])ğ"),
    GERMAN("äöüß", "(?<![aeiouyäöü])ß"),
    FRENCH("àâæçèéêëîïôœùûüÿ", "ç(?![aouâôûàëœ])|[aeoéàâêôœ]è|è(?![bcdfghjklmnpqrstvxz])|[aeiouy]æ|æ[aeiouy]"),
    ITALIAN("àèéìíòóùú", "[àèìòù](?=.)"),
    SPANISH("áéíñóúü"),
    PORTUGUESE("àáâãçéêíóôõúü", "ç(?![aouãáóõú])|ã(?![eo]|s?$)|õ(?!e)"),
    CZECH("áčďéěíňóřšťúůýž", "(?<![aeiouyáéíóúýělr])č(?![aeiouyáéíóúýělr])"),
    SLOVAK("áäčďéíĺľňóôŕšťúýž", "ľ[ei]|(?<![aeiouyáéíóúýäôlr])č(?![aeiouyáéíóúýäôlr])"),
    POLISH("ąćęłńóśźż", "[aeouyó][ąę]|[ąę][aeiouyóąę]|^[ąę]|[śźćń][aeouyóąęi]"),
    NORDIC("åäæéöø", "[aeiouy]æ|æ[aeiouy]"),
    ICELANDIC("áæéíðóöúýþ", "^ð|(?<=.)þ|[aeiouy]æ|æ[aeouy]");

    private final String letters;
    private final Pattern never;

    Spelling(String letters) {
        this(letters, "(?!)");
    }

    Spelling(String letters, String never) {
        this.letters = letters;
        this.never = Pattern.compile(never);
    }

    /** @param word in small letters */
    static boolean someLanguageHasTheLettersOf(String word) {
        return Arrays.stream(values()).anyMatch(language -> language.hasLetters(word));
    }

    /** @param word in small letters */
    static boolean someLanguageSpells(String word) {
        return Arrays.stream(values())
                .anyMatch(language -> language.hasLetters(word)
                        && !language.never.matcher(word).find());
    }

    private boolean hasLetters(String word) {
        return word.chars().allMatch(letter -> letter < 0x80 || letters.indexOf(letter) >= 0);
    }
}
