package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.personal.SealedValue;
import org.followthrough.personal.Sealer;
import org.followthrough.personal.SubjectErased;
import org.junit.jupiter.api.Test;

class TinkSealerTest {

    private static final UUID ANA = UUID.fromString("a0000000-0000-4000-8000-000000000001");

    private static final UUID ACT = UUID.fromString("c0000000-0000-4000-8000-000000000003");

    /** Tink's prefix, the nonce, the salt and the tag. */
    private static final int AROUND = 5 + 12 + 16 + 16;

    private final FixedKeys keys = new FixedKeys();
    private final Sealer sealer = new TinkSealer(keys);

    @Test
    void the_length_of_a_name_does_not_show() {
        assertThat(lengths(1, 30)).containsExactly(32);
    }

    @Test
    void the_length_of_a_text_shows_its_bucket_only() {
        assertThat(lengths(1, 5_000)).containsExactlyInAnyOrder(32, 64, 128, 256, 512, 1024, 2048, 3072, 4096, 5120);
    }

    @Test
    void a_text_of_any_length_opens_again() {
        for (int length : List.of(0, 1, 29, 30, 31, 62, 63, 1022, 1023, 2046, 2047, 100_000)) {
            String text = "ш".repeat(length);
            var sealed = sealer.sealText(ACT, ANA, "a.text", text, List.of());
            assertThat(new TinkOpener(keys).read(sealed)).contains(text);
        }
    }

    @Test
    void the_same_value_is_sealed_differently_each_time() {
        var one = sealer.seal(ACT, ANA, "person.name", "Ana");
        var other = sealer.seal(ACT, ANA, "person.name", "Ana");

        assertThat(one.sealed().ciphertext()).isNotEqualTo(other.sealed().ciphertext());
        assertThat(one)
                .as("salted: nobody learns from it that two say the same")
                .isNotEqualTo(other);
    }

    @Test
    void nothing_is_sealed_for_an_erased_subject() {
        keys.erase(ANA, Instant.EPOCH);

        assertThatThrownBy(() -> sealer.seal(ACT, ANA, "person.name", "Canary"))
                .isInstanceOf(SubjectErased.class)
                .hasMessageNotContaining("Canary");
    }

    @Test
    void what_cannot_be_written_is_refused_without_quoting_it() {
        record Unwritable(String name) {
            @Override
            public String name() {
                throw new IllegalStateException("Canary");
            }
        }
        assertThatThrownBy(() -> sealer.seal(ACT, ANA, "person.name", new Unwritable("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value given for person.name cannot be stored")
                .hasNoCause();
    }

    @Test
    void a_value_without_its_sealed_form_cannot_be_made() {
        assertThatThrownBy(() -> new SealedValue(ANA, "person.name", ACT, " ", "", List.of()))
                .hasMessageContaining("is sealed");
    }

    private Set<Integer> lengths(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(length -> sealer.seal(ACT, ANA, "person.name", "x".repeat(length)))
                .map(value -> Base64.getDecoder().decode(value.sealed().ciphertext()).length - AROUND)
                .collect(Collectors.toSet());
    }
}
