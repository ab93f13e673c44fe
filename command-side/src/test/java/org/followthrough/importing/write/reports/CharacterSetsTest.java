package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of many languages in every character set that has their letters. The seed is fixed, so that a failure comes back. */
class CharacterSetsTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "Serbian",
            List.of(
                    "Đorđe Čučković",
                    "Žiška Šćepanović",
                    "Petrović",
                    "Milica Đurić",
                    "Ana Ćuk",
                    "Života Žikić",
                    "Nataša Krčmar",
                    "Šemsa Čaušević",
                    "Ruža",
                    "Anđela Vučić",
                    "Aleš",
                    "Danče",
                    "ŽIVKOVIĆ ĐURĐA",
                    "uzeo joj je pasoš",
                    "ne sme da izlazi iz kuće",
                    "Č. M.",
                    "rođaci – ujak iz Čačka"),
            "Serbian in Cyrillic",
            List.of(
                    "Ђорђе Чучковић",
                    "Жишка Шћепановић",
                    "Ана",
                    "Љубица Њежић",
                    "Џон",
                    "Јелена Јовић",
                    "ПЕТРОВИЋ",
                    "узео јој је пасош",
                    "МУП",
                    "не сме да излази из куће"),
            "Hungarian",
            List.of(
                    "Szabó Erzsébet",
                    "Kővágó Ödön",
                    "Tóth Béla",
                    "Nagy Győző",
                    "Fűrész Gergő",
                    "Kovács",
                    "Szűcs Zsófia",
                    "Őze Árpád",
                    "HŐS ÍRÓ"),
            "Romanian",
            List.of("Ştefan Ţepeş", "Brătianu", "Gheorghiţă", "Ionuţ", "Mihăilescu", "Vâlcea", "Împărat", "AŞ ŢARĂ"),
            "German",
            List.of("Müller", "Jürgen Groß", "Käthe Schröder", "Weißhaupt", "Übel", "GRÖSSE"),
            "French",
            List.of(
                    "Hélène Lefèvre",
                    "François",
                    "Geneviève",
                    "Noël",
                    "Crèvecœur",
                    "Lætitia",
                    "Agnès",
                    "Jérôme",
                    "Benoît",
                    "Danièle",
                    "Anaïs",
                    "où est-elle",
                    "HÉLÈNE"),
            "Albanian",
            List.of("Gëzim Hoxha", "Shpresë", "Çelik Berisha", "Përparim", "Besnik Çela", "Koç"),
            "Turkish",
            List.of("Ayşe Yıldız", "Erdoğan", "Gülşen Çağlayan", "İbrahim Şahin", "Oğuz", "Işık", "Özgür", "KILIÇ"));

    private static final List<String> READ =
            Stream.of(CharacterSet.values()).map(CharacterSet::label).toList();

    /** Nobody reads these here, so there is no right reading: somebody has to be asked. */
    private static final List<String> NOT_READ =
            List.of("x-MacCentralEurope", "x-MacCroatian", "x-MacRoman", "KOI8-R", "IBM855", "IBM866", "x-MacCyrillic");

    private final Random random = new Random(2025);

    static Stream<Arguments> written() {
        return in(READ);
    }

    static Stream<Arguments> foreign() {
        return in(NOT_READ);
    }

    /** Only where there are two names to be compared. */
    private static Stream<Arguments> in(List<String> charsets) {
        return NAMES.keySet().stream()
                .sorted()
                .flatMap(language -> charsets.stream()
                        .filter(charset -> names(charset, language).size() > 1)
                        .map(charset -> Arguments.of(language, charset)));
    }

    private static List<String> names(String charset, String language) {
        return NAMES.getOrDefault(language, List.of()).stream()
                .filter(Charset.forName(charset).newEncoder()::canEncode)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_text_is_read_right_or_asked_about_and_never_silently_read_wrong(String language, String charset) {
        for (int round = 0; round < 300; round++) {
            List<String> names = some(names(charset, language), round);
            ReportRows rows = FileOf.read(file(names).getBytes(Charset.forName(charset)));
            if (!rows.undecided()) {
                assertThat(rows.rows())
                        .extracting(ReportRow::name)
                        .as("read as %s", rows.encoding())
                        .containsExactlyElementsOf(names);
            } else if (READ.contains(charset)) {
                assertThat(rows.readings())
                        .as("readings of %s", names)
                        .anySatisfy(reading -> assertThat(reading.texts()).containsExactlyInAnyOrderElementsOf(names));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_text_in_a_character_set_that_nobody_reads_here_is_asked_about(String language, String charset) {
        List<String> names = names(charset, language);

        assertThat(FileOf.read(file(names).getBytes(Charset.forName(charset))).encoding())
                .isNull();
    }

    /** What an office of the region writes every day is not worth a question. */
    @ParameterizedTest
    @CsvSource({
        "Serbian, windows-1250",
        "Serbian, ISO-8859-2",
        "Serbian in Cyrillic, windows-1251",
        "Hungarian, windows-1250",
        "Hungarian, ISO-8859-2",
        "Romanian, windows-1250",
        "Romanian, ISO-8859-2",
        "Albanian, windows-1250",
        "German, windows-1252",
        "Turkish, windows-1254"
    })
    void a_text_of_some_length_is_decided_without_asking(String language, String charset) {
        List<String> names = names(charset, language);

        assertThat(FileOf.read(file(names).getBytes(Charset.forName(charset))).rows())
                .extracting(ReportRow::name)
                .containsExactlyElementsOf(names);
        assertThat(FileOf.read(file(names).getBytes(Charset.forName(charset))).undecided())
                .isFalse();
    }

    /** At first each alone, then some together. */
    private List<String> some(List<String> all, int round) {
        if (round < all.size()) {
            return List.of(all.get(round));
        }
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(Math.min(5, all.size())));
    }

    private static String file(List<String> names) {
        int[] no = {0};
        return names.stream()
                .map(name -> "CITIZEN,C-" + ++no[0] + ",1,2025-03-04," + name + "\n")
                .collect(Collectors.joining("", "source,source_ref,person_no,received_on,name\n", ""));
    }
}
