package org.followthrough.platform.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What is bound to a sealed value, and how its length is hidden. Stored data depends on both: never change version 1. */
final class Envelope {

    private static final byte VERSION = 1;
    private static final int SMALLEST = 32;
    private static final int LARGEST_DOUBLING = 1024;

    private Envelope() {}

    /** Version, subject, field and mentioned subjects, each of a length that is fixed or written before it. */
    static byte[] associatedData(UUID subject, String field, List<UUID> mentions) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        ByteBuffer data = ByteBuffer.allocate(1 + 16 + 4 + name.length + 4 + 16 * mentions.size())
                .put(VERSION)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putInt(name.length)
                .put(name)
                .putInt(mentions.size());
        mentions.forEach(mentioned ->
                data.putLong(mentioned.getMostSignificantBits()).putLong(mentioned.getLeastSignificantBits()));
        return data.array();
    }

    /** Spaces up to the next bucket: a reader of JSON skips them, so no length is stored. */
    static byte[] padded(byte[] json) {
        byte[] padded = Arrays.copyOf(json, bucket(json.length));
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    /** 32, 64, … 1024 bytes, then every 1024. */
    private static int bucket(int length) {
        int bucket = SMALLEST;
        while (bucket < length && bucket < LARGEST_DOUBLING) {
            bucket *= 2;
        }
        return length <= bucket ? bucket : (length + LARGEST_DOUBLING - 1) / LARGEST_DOUBLING * LARGEST_DOUBLING;
    }
}
