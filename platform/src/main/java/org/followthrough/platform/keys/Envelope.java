package org.followthrough.platform.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.followthrough.personal.SealedValue;

/**
 * What is bound to a sealed value, what stands beside it and how its length is hidden. Stored data depends on all of it: a change is a
 * new version. Numbers are big-endian, a UUID is its 16 bytes, a field is UTF-8.
 *
 * <pre>
 * associated data  version (1) ‖ subject (16) ‖ act (16) ‖ length of field (4) ‖ field ‖ count of mentions (4) ‖ mentions (16 each)
 * sealed           salt (16) ‖ text ‖ spaces up to the next bucket
 * hash             SHA-256(salt (16) ‖ version (1) ‖ length of field (4) ‖ field ‖ length of text (4) ‖ text)
 * </pre>
 *
 * <p>The text is the value as JSON, UTF-8; it never ends in a space.
 */
final class Envelope {

    private static final byte VERSION = 2;
    private static final int SALT = 16;
    private static final int SMALLEST = 32;
    private static final int LARGEST_DOUBLING = 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Envelope() {}

    static byte[] salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** A value sealed under its subject's key. */
    static SealedValue seal(
            SubjectKey.Usable key, UUID act, UUID subject, String field, byte[] salt, byte[] json, List<UUID> mentions)
            throws GeneralSecurityException {
        byte[] sealed = key.aead().encrypt(padded(salt, json), associatedData(subject, field, act, mentions));
        return new SealedValue(
                subject, field, act, base64(sealed), base64(hash(salt, field, json)), List.copyOf(mentions));
    }

    /** @throws GeneralSecurityException where anything was changed: the ciphertext, what is bound to it, or the hash beside it */
    static byte[] open(SubjectKey.Usable key, SealedValue sealed) throws GeneralSecurityException {
        byte[] plain = key.aead()
                .decrypt(
                        Base64.getDecoder().decode(sealed.ciphertext()),
                        associatedData(sealed.subject(), sealed.field(), sealed.act(), sealed.mentions()));
        byte[] salt = Arrays.copyOf(plain, SALT);
        byte[] json = Arrays.copyOfRange(plain, SALT, end(plain));
        if (!MessageDigest.isEqual(
                hash(salt, sealed.field(), json), Base64.getDecoder().decode(sealed.hash()))) {
            throw new GeneralSecurityException("The hash beside a sealed value is another's");
        }
        return json;
    }

    static byte[] hash(byte[] salt, String field, byte[] text) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        byte[] hashed = ByteBuffer.allocate(SALT + 1 + 4 + name.length + 4 + text.length)
                .put(salt)
                .put(VERSION)
                .putInt(name.length)
                .put(name)
                .putInt(text.length)
                .put(text)
                .array();
        try {
            return MessageDigest.getInstance("SHA-256").digest(hashed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] associatedData(UUID subject, String field, UUID act, List<UUID> mentions) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        ByteBuffer data = ByteBuffer.allocate(1 + 16 + 16 + 4 + name.length + 4 + 16 * mentions.size())
                .put(VERSION);
        put(data, subject);
        put(data, act);
        data.putInt(name.length).put(name).putInt(mentions.size());
        mentions.forEach(mentioned -> put(data, mentioned));
        return data.array();
    }

    private static void put(ByteBuffer data, UUID id) {
        data.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static byte[] padded(byte[] salt, byte[] json) {
        byte[] padded = Arrays.copyOf(salt, SALT + bucket(json.length));
        System.arraycopy(json, 0, padded, SALT, json.length);
        Arrays.fill(padded, SALT + json.length, padded.length, (byte) ' ');
        return padded;
    }

    private static int end(byte[] plain) throws GeneralSecurityException {
        int end = plain.length;
        while (end > SALT && plain[end - 1] == ' ') {
            end--;
        }
        if (end <= SALT) {
            throw new GeneralSecurityException("Nothing was sealed");
        }
        return end;
    }

    /** 32, 64, … 1024 bytes, then every 1024. */
    private static int bucket(int length) {
        int bucket = SMALLEST;
        while (bucket < length && bucket < LARGEST_DOUBLING) {
            bucket *= 2;
        }
        return length <= bucket ? bucket : (length + LARGEST_DOUBLING - 1) / LARGEST_DOUBLING * LARGEST_DOUBLING;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
