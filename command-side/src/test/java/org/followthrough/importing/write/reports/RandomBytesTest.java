package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the reader answers. The seed is fixed, so that a failure comes back. */
class RandomBytesTest {

    private static final String HEADER = "source,source_ref,person_no,received_on,name,connections,narrative\n";
    private static final String PIECES = "\",;\n\r\t#:'=\0\\x019-é\uFEFF\u202EЖ";

    private final Random random = new Random(2025);

    @Test
    void random_bytes_never_throw() {
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            read(bytes);
        }
    }

    @Test
    void random_cells_below_a_good_header_never_throw() {
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(HEADER);
            random.ints(random.nextInt(600), 0, PIECES.length()).forEach(at -> text.append(PIECES.charAt(at)));
            read(text.toString().getBytes(UTF_8));
        }
    }

    @Test
    void a_good_file_with_bytes_flipped_never_throws() {
        byte[] good = (HEADER + "CITIZEN,C-1,1,2025-03-04,Ана,employer:Company A,\"a \"\"b\"\" c\"\n".repeat(20))
                .getBytes(UTF_8);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = good.clone();
            random.ints(1 + random.nextInt(5), 0, bytes.length).forEach(at -> bytes[at] = (byte) random.nextInt());
            read(bytes);
        }
    }

    @Test
    void a_very_long_line_is_read_or_refused_and_never_throws() {
        read((HEADER + "\"" + "x".repeat(10_000_000)).getBytes(UTF_8));
        read((HEADER + "x".repeat(10_000_000)).getBytes(UTF_8));
        read(",".repeat(10_000_000).getBytes(UTF_8));
        read("\n".repeat(10_000_000).getBytes(UTF_8));
        read((HEADER + ",,,,,,\n".repeat(2_000_000)).getBytes(UTF_8));
    }

    private static void read(byte[] bytes) {
        assertThatCode(() -> ReportFile.read(bytes, FileOf.TODAY)).doesNotThrowAnyException();
    }
}
