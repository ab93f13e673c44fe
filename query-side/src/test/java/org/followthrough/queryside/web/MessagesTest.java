package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.queryside.web.Language.ENGLISH;
import static org.followthrough.queryside.web.Language.SERBIAN_CYRILLIC;
import static org.followthrough.queryside.web.Language.SERBIAN_LATIN;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.codes.Outcome;
import org.followthrough.outreach.facts.OutreachShortfall;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private static final Messages MESSAGES = new Messages(() -> ZoneId.of("Europe/Belgrade"));
    private final Map<String, String> english = new TreeMap<>(MESSAGES.all(ENGLISH));
    private final Map<String, String> cyrillic = new TreeMap<>(MESSAGES.all(SERBIAN_CYRILLIC));
    private final Map<String, String> latin = new TreeMap<>(MESSAGES.all(SERBIAN_LATIN));

    @Test
    void both_languages_say_the_same_things() {
        assertThat(stems(cyrillic)).isEqualTo(stems(english)).isNotEmpty();
    }

    @Test
    void both_languages_use_the_same_placeholders() {
        assertThat(english.keySet())
                .filteredOn(cyrillic::containsKey)
                .allSatisfy(key ->
                        assertThat(placeholders(cyrillic.get(key))).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @Test
    void every_plural_has_the_forms_its_language_asks_for() {
        assertThat(forms(english).values()).isNotEmpty().containsOnly(formsAskedFor("en"));
        assertThat(forms(cyrillic).values()).isNotEmpty().containsOnly(formsAskedFor("sr"));
    }

    /** In Serbian 21 and 31 take the form of 1, so none may leave the number out. */
    @Test
    void a_serbian_plural_always_says_its_number() {
        assertThat(cyrillic.entrySet())
                .filteredOn(entry -> PLURAL.matcher(entry.getKey()).matches())
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).contains("{0}"));
    }

    @Test
    void no_sentence_is_empty() {
        assertThat(Stream.of(english, cyrillic).flatMap(bundle -> bundle.entrySet().stream()))
                .noneMatch(entry -> entry.getValue().isBlank());
    }

    @Test
    void every_code_has_a_label_in_every_language() {
        List<String> keys = new ArrayList<>();
        enums().forEach(list -> Stream.of(list.getEnumConstants())
                .forEach(code -> keys.add("codes." + list.getSimpleName() + "." + ((Enum<?>) code).name())));
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(english).containsKeys(keys.toArray(String[]::new));
        assertThat(cyrillic).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void two_codes_of_one_list_never_share_a_label() {
        for (Map<String, String> bundle : List.of(english, cyrillic)) {
            assertThat(enums())
                    .allSatisfy(list -> assertThat(Stream.of(list.getEnumConstants())
                                    .map(code -> bundle.get(
                                            "codes." + list.getSimpleName() + "." + ((Enum<?>) code).name())))
                            .doesNotHaveDuplicates());
        }
    }

    /** One word for one thing: супервизор and признат статус, whoever writes the page. */
    @Test
    void no_page_uses_a_second_word_for_the_same_thing() {
        assertThat(cyrillic.entrySet())
                .allSatisfy(entry -> assertThat(entry.getValue())
                        .as(entry.getKey())
                        .doesNotContainPattern("(?iu)надзорни|препозна"));
    }

    /** Before recognition there is a person; "victim" stands only where the status is explained, and in a name. */
    @Test
    void nobody_is_called_a_victim() {
        assertThat(english.entrySet())
                .filteredOn(entry ->
                        entry.getValue().toLowerCase(java.util.Locale.ROOT).contains("victim"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "web.help.word.person.text", "web.help.word.recognised.text", "statistics.2025.source");
    }

    /** A Latin letter that looks like a Cyrillic one would survive unseen into the Latin text, or fail in a search. */
    @Test
    void no_word_mixes_the_two_alphabets() {
        assertThat(cyrillic.entrySet())
                .allSatisfy(entry ->
                        assertThat(words(entry.getValue())).as(entry.getKey()).noneMatch(mixed()));
        assertThat(english.values()).noneMatch(CYRILLIC.asPredicate().and(text -> !text.contains("Српски")));
    }

    @Test
    void latin_is_made_from_cyrillic_and_leaves_the_rest_alone() {
        assertThat(latin.keySet()).isEqualTo(cyrillic.keySet());
        assertThat(latin.entrySet()).allSatisfy(entry -> {
            assertThat(entry.getValue().replace("Српски", ""))
                    .as(entry.getKey())
                    .doesNotContainPattern(CYRILLIC);
            assertThat(placeholders(entry.getValue())).isEqualTo(placeholders(cyrillic.get(entry.getKey())));
        });
    }

    private static Predicate<String> mixed() {
        return word -> CYRILLIC.matcher(word).find()
                && Pattern.compile("\\p{IsLatin}").matcher(word).find();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\{[^}]*}", " "))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static Set<String> stems(Map<String, String> bundle) {
        return bundle.keySet().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return Placeholders.PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> forms(Map<String, String> bundle) {
        return bundle.keySet().stream()
                .map(PLURAL::matcher)
                .filter(key -> key.matches() && !key.group(1).startsWith("codes."))
                .collect(Collectors.groupingBy(
                        key -> key.group(1), Collectors.mapping(key -> key.group(2), Collectors.toSet())));
    }

    private static Set<String> formsAskedFor(String language) {
        return PluralRules.forLocale(new ULocale(language)).getKeywords();
    }

    private static List<Class<?>> enums() {
        List<Class<?>> all = new ArrayList<>(List.of(Role.class, OutreachShortfall.class));
        new ClassFileImporter()
                .importPackagesOf(Outcome.class).stream()
                        .filter(JavaClass::isEnum)
                        .forEach(list -> all.add(list.reflect()));
        return all;
    }
}
