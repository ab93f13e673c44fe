package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.importing.write.reports.FileOf.kinds;
import static org.followthrough.importing.write.reports.FileOf.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.followthrough.importing.files.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final Charset LATIN_2 = Charset.forName("windows-1250");
    private static final String LATIN = "Đorđe Čučković, Žiška Šćepanović, život u kući";
    private static final String CYRILLIC = "Ђорђе Чучковић, Жишка Шћепановић, живот у кући";

    @ParameterizedTest
    @ValueSource(strings = {LATIN, CYRILLIC, "Ime: Đ", "plain", "中文 नेपाल"})
    void utf_8_is_read_with_and_without_its_mark(String text) {
        assertThat(nameIn(file(text).getBytes(UTF_8))).isEqualTo(text);
        assertThat(nameIn(("\uFEFF" + file(text)).getBytes(UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {LATIN, "Život u šupi", "Müller", "Tuđa kuća, šesti sprat"})
    void windows_1250_is_told_by_its_marked_letters_among_plain_ones(String text) {
        assertThat(nameIn(file(text).getBytes(Charset.forName("windows-1250")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {CYRILLIC, "Љубица", "Џон и Ђура", "Company A – фирма А, улица 5"})
    void windows_1251_is_told_by_its_runs_of_letters(String text) {
        assertThat(nameIn(file(text).getBytes(Charset.forName("windows-1251")))).isEqualTo(text);
    }

    @Test
    void the_encoding_found_is_told() {
        assertThat(read(file(LATIN).getBytes(Charset.forName("windows-1250"))).encoding())
                .isEqualTo("windows-1250");
        assertThat(read(file(CYRILLIC).getBytes(Charset.forName("windows-1251")))
                        .encoding())
                .isEqualTo("windows-1251");
        assertThat(read(file(CYRILLIC).getBytes(UTF_8)).encoding()).isEqualTo("UTF-8");
        assertThat(read(file("plain").getBytes(UTF_8)).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void one_broken_byte_does_not_turn_utf_8_into_nonsense() {
        byte[] bytes = file(CYRILLIC).getBytes(UTF_8);
        bytes[bytes.length - 30] = (byte) 0xFF;

        assertThat(kinds(read(bytes))).containsExactly(ProblemKind.ENCODING_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {LATIN, CYRILLIC, "plain"})
    void utf_16_is_told_by_its_mark_or_by_its_zeros(String text) {
        assertThat(nameIn(file(text).getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(nameIn(file(text).getBytes(UTF_16BE))).isEqualTo(text);
        assertThat(nameIn(("\uFEFF" + file(text)).getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(nameIn(("\uFEFF" + file(text)).getBytes(UTF_16BE))).isEqualTo(text);
    }

    @Test
    void a_short_name_is_asked_about_and_its_readings_are_shown() {
        ReportRows rows = read(file("Ana Ćuk").getBytes(LATIN_2));

        assertThat(rows.undecided()).isTrue();
        assertThat(rows.importable()).isFalse();
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.readings())
                .contains(
                        new Reading("windows-1250", List.of("Ana Ćuk")),
                        new Reading("windows-1252", List.of("Ana Æuk")),
                        new Reading("IBM852", List.of("Ana Ăuk")));
    }

    @Test
    void what_somebody_chose_is_read_so() {
        byte[] bytes = file("Ana Ćuk").getBytes(LATIN_2);

        assertThat(chosen(bytes, "windows-1250").rows().get(0).name()).isEqualTo("Ana Ćuk");
        assertThat(chosen(bytes, "iso-8859-2").rows().get(0).name()).isEqualTo("Ana Ćuk");
        assertThat(chosen(bytes, "latin1").rows().get(0).name()).isEqualTo("Ana Æuk");
        assertThat(chosen(bytes, "windows-1252").importable()).isTrue();
    }

    @Test
    void what_the_file_is_not_written_in_cannot_be_chosen() {
        for (String charset : List.of("UTF-8", "UTF-16LE", "ISO-8859-2")) {
            assertThat(kinds(chosen(file("Šaša").getBytes(LATIN_2), charset)))
                    .containsExactly(ProblemKind.CHARSET_DOES_NOT_FIT);
        }
        for (String charset : List.of("windows-1250", "UTF-16LE", "ISO-8859-2")) {
            assertThat(kinds(chosen(file(LATIN).getBytes(UTF_8), charset)))
                    .containsExactly(ProblemKind.CHARSET_DOES_NOT_FIT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no-such-set", "windows-874", "Shift_JIS", "\0"})
    void a_character_set_that_nobody_reads_here_cannot_be_chosen(String charset) {
        assertThat(kinds(chosen(file(LATIN).getBytes(LATIN_2), charset))).containsExactly(ProblemKind.CHARSET_UNKNOWN);
    }

    @Test
    void a_mark_or_plain_letters_leave_no_choice() {
        assertThat(chosen(("\uFEFF" + file(LATIN)).getBytes(UTF_8), "windows-1250")
                        .rows()
                        .get(0)
                        .name())
                .isEqualTo(LATIN);
        assertThat(chosen(file("plain").getBytes(UTF_8), "windows-1250").importable())
                .isTrue();
    }

    /** C6 94 is a letter of UTF-8, too, but of no word. */
    @Test
    void what_is_utf_8_by_chance_is_asked_about() {
        ReportRows rows = read(file("PETROVIĆ\u201D").getBytes(LATIN_2));

        assertThat(rows.undecided()).isTrue();
        assertThat(rows.readings()).contains(new Reading("windows-1250", List.of("PETROVIĆ\u201D")));
        assertThat(chosen(file("PETROVIĆ\u201D").getBytes(LATIN_2), "windows-1250")
                        .importable())
                .isTrue();
    }

    @Test
    void those_cells_are_shown_first_that_tell_the_readings_apart() {
        StringBuilder file = new StringBuilder("source,source_ref,person_no,received_on,name,narrative\n");
        for (int no = 1; no <= 50; no++) {
            file.append("CITIZEN,C-")
                    .append(no)
                    .append(",1,2025-03-04,Ana ")
                    .append(no)
                    .append(",Said nothing.\n");
        }
        file.append("CITIZEN,C-51,1,2025-03-04,Jürgen,")
                .append("word ".repeat(60))
                .append("šupa ")
                .append("word ".repeat(60))
                .append('\n');
        file.append("CITIZEN,C-52,1,2025-03-04,Đurđa Čolić,\n");

        List<String> texts =
                read(file.toString().getBytes(LATIN_2)).readings().get(0).texts();

        assertThat(texts).startsWith("Đurđa Čolić", "Jürgen", "Ana 1").hasSize(6);
        assertThat(texts.get(5)).contains("šupa").hasSizeLessThan(130);
    }

    @Test
    void the_readings_of_a_file_are_never_printed() {
        assertThat(read(file("Kanarinac Ćuk").getBytes(LATIN_2)).toString()).doesNotContain("Kanarinac");
    }

    @Test
    void a_lone_surrogate_is_refused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(file("Ђорђе Облаковић").getBytes(UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});

        assertThat(kinds(read(bytes.toByteArray()))).containsExactly(ProblemKind.ENCODING_UNKNOWN);
    }

    private static ReportRows chosen(byte[] bytes, String charset) {
        return ReportFile.read(bytes, charset, FileOf.TODAY);
    }

    private static String file(String name) {
        return "source,source_ref,person_no,received_on,name\nCITIZEN,C-1,1,2025-03-04,\"" + name + "\"\n";
    }

    private static String nameIn(byte[] bytes) {
        ReportRows rows = read(bytes);
        assertThat(rows.problems()).isEmpty();
        return rows.rows().get(0).name();
    }
}
