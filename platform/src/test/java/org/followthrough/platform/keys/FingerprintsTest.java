package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ContactChannel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final UUID PERSON = UUID.fromString("5a4bdda3-ed51-432e-974a-67bf90cb1aa1");

    private final FixedKeys keys = new FixedKeys();
    private final TinkSealer sealer = new TinkSealer(keys);
    private final Fingerprints fingerprints = new Fingerprints(keys, new TinkOpener(keys));

    private record Typed(
            UUID commandId,
            Set<ContactChannel> channels,
            Map<String, Integer> counts,
            @Nullable Personal<String> note) {}

    private record Other(
            UUID commandId,
            Set<ContactChannel> channels,
            Map<String, Integer> counts,
            @Nullable Personal<String> note) {}

    @Test
    void the_same_is_known_again_though_it_is_sealed_otherwise_and_in_another_order() {
        assertThat(of(List.of(ContactChannel.PHONE, ContactChannel.LETTER), "One", "Two", "Said"))
                .isEqualTo(of(List.of(ContactChannel.LETTER, ContactChannel.PHONE), "Two", "One", "Said"));
    }

    @Test
    void anything_else_is_not() {
        assertThat(Set.of(
                        of(List.of(ContactChannel.PHONE), "One", "Two", "Said"),
                        of(List.of(ContactChannel.LETTER), "One", "Two", "Said"),
                        of(List.of(ContactChannel.PHONE), "One", "Three", "Said"),
                        of(List.of(ContactChannel.PHONE), "One", "Two", "Said otherwise"),
                        of(List.of(ContactChannel.PHONE), "One", "Two", null),
                        fingerprints.of(UUID.randomUUID(), typed(List.of(ContactChannel.PHONE), "One", "Two", "Said")),
                        fingerprints.of(
                                PERSON,
                                new Other(PERSON, Set.of(ContactChannel.PHONE), counts("One", "Two"), seal("Said")))))
                .hasSize(7);
    }

    /** Kept for ever: a restart, another process or a newer version must know an older one again. */
    @Test
    void it_stays_what_it_is() {
        assertThat(of(List.of(ContactChannel.PHONE, ContactChannel.LETTER), "One", "Two", "Said"))
                .isEqualTo("DDbAqBOgeTA5_7hnsPr8eQ");
    }

    @Test
    void it_dies_with_the_key_of_the_person() {
        Typed typed = typed(List.of(ContactChannel.PHONE), "One", "Two", null);
        String before = fingerprints.of(PERSON, typed);
        keys.erase(PERSON, Instant.EPOCH);
        assertThat(fingerprints.of(PERSON, typed)).isNotEqualTo(before).isNotEqualTo(fingerprints.of(PERSON, typed));
    }

    private String of(List<ContactChannel> channels, String first, String second, @Nullable String note) {
        return fingerprints.of(PERSON, typed(channels, first, second, note));
    }

    private Typed typed(List<ContactChannel> channels, String first, String second, @Nullable String note) {
        return new Typed(
                PERSON, new LinkedHashSet<>(channels), counts(first, second), note == null ? null : seal(note));
    }

    private static Map<String, Integer> counts(String first, String second) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(first, first.length());
        counts.put(second, second.length());
        return counts;
    }

    private Personal<String> seal(String note) {
        return sealer.sealText(PERSON, UUID.randomUUID(), "note", note, List.of(PERSON));
    }
}
