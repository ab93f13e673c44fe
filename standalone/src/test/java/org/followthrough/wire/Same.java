package org.followthrough.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Equal, where a file's bytes are equal too. */
final class Same {

    private Same() {}

    static void same(@Nullable Object arrived, Object sent) {
        assertThat(arrived).hasSameClassAs(sent);
        if (holdsBytes(sent)) {
            assertThat(arrived).usingRecursiveComparison().isEqualTo(sent);
        } else {
            assertThat(arrived).isEqualTo(sent);
        }
    }

    private static boolean holdsBytes(Object sent) {
        return sent instanceof Record
                && Arrays.stream(sent.getClass().getRecordComponents())
                        .anyMatch(component -> component.getType() == byte[].class);
    }
}
