package org.followthrough.register.read.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnCodeTest {

    @Test
    void it_is_read_as_it_is_printed() {
        assertThat(new ReturnCode(7).toString()).isEqualTo("000 000 000 007");
        assertThat(new ReturnCode(482913077265L).toString()).isEqualTo("482 913 077 265");
        assertThat(ReturnCode.parse("482 913 077 265")).contains(new ReturnCode(482913077265L));
        assertThat(ReturnCode.parse("000000000007")).contains(new ReturnCode(7));
    }

    @Test
    void what_has_not_twelve_digits_is_no_code() {
        for (String typed : new String[] {"", "2026-0147/1", "48291307726", "4829130772651", "٤٨٢٩١٣٠٧٧٢٦٥"}) {
            assertThat(ReturnCode.parse(typed)).as(typed).isEmpty();
        }
    }
}
