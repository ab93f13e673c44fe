package org.followthrough.queryside.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Languages and countries to choose from, named and sorted as the language of the page does. */
@Component
public class NamedOptions {

    /** Without a two-letter code, and met often: Romani, Dari, Central and Northern Kurdish. */
    private static final List<String> MORE_LANGUAGES = List.of("rom", "prs", "ckb", "kmr");

    private final Words words;
    private final Map<Language, List<Option>> languages = new ConcurrentHashMap<>();
    private final Map<Language, List<Option>> countries = new ConcurrentHashMap<>();

    NamedOptions(Words words) {
        this.words = words;
    }

    /** Values are BCP 47 tags. */
    public List<Option> languages() {
        var tags = Stream.concat(
                Stream.of(Locale.getISOLanguages()).filter(tag -> tag.length() == 2), MORE_LANGUAGES.stream());
        return languages.computeIfAbsent(words.language(), in -> sorted(tags, words::languageName, in));
    }

    /** Values are ISO 3166-1 alpha-2. */
    public List<Option> countries() {
        var codes = Stream.of(Locale.getISOCountries());
        return countries.computeIfAbsent(words.language(), in -> sorted(codes, words::country, in));
    }

    /** A code that has no name in the language would show itself, and is left out. */
    private static List<Option> sorted(Stream<String> codes, UnaryOperator<String> name, Language in) {
        Collator order = Collator.getInstance(ULocale.forLocale(in.locale()));
        return codes.map(code -> new Option(code, name.apply(code)))
                .filter(option -> !option.label().equals(option.value()))
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }
}
