package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.importing.write.reports.FileOf.kinds;
import static org.followthrough.importing.write.reports.FileOf.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String LATIN = "Đorđe Čučković, Žiška Šćepanović, život u kući";
    private static final String CYRILLIC = "Ђорђе Чучковић, Жишка Шћепановић, живот у кући";

    @ParameterizedTest
    @ValueSource(strings = {LATIN, CYRILLIC, "Ime: Đ", "plain", "中文 नेपाल"})
    void utf_8_is_read_with_and_without_its_mark(String text) {
        assertThat(nameIn(file(text).getBytes(UTF_8))).isEqualTo(text);
        assertThat(nameIn(("\uFEFF" + file(text)).getBytes(UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {LATIN, "Ana Ćuk", "Život", "Müller", "Đura", "Tuđa kuća, šesti sprat"})
    void windows_1250_is_told_by_its_marked_letters_among_plain_ones(String text) {
        assertThat(nameIn(file(text).getBytes(Charset.forName("windows-1250")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {CYRILLIC, "Љубица", "Ана", "Џон и Ђура", "Company A – фирма А, улица 5"})
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
    }

    @Test
    void one_broken_byte_does_not_turn_utf_8_into_nonsense() {
        byte[] bytes = file(CYRILLIC).getBytes(UTF_8);
        bytes[bytes.length - 30] = (byte) 0xFF;

        assertThat(kinds(read(bytes))).containsExactly(ProblemKind.ENCODING_UNKNOWN);
    }

    @Test
    void other_encodings_are_refused() {
        assertThat(kinds(read(file(LATIN).getBytes(UTF_16)))).containsExactly(ProblemKind.ENCODING_UNKNOWN);
        assertThat(kinds(read(new byte[] {'a', (byte) 0x98, (byte) 0x81})))
                .containsExactly(ProblemKind.ENCODING_UNKNOWN);
    }

    @Test
    void a_lone_surrogate_is_refused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(file("Ђорђе Облаковић").getBytes(UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});

        assertThat(kinds(read(bytes.toByteArray()))).containsExactly(ProblemKind.ENCODING_UNKNOWN);
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
