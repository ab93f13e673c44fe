package org.followthrough.platform.signin;

import java.security.SecureRandom;

/** Passwords nobody has to invent. */
public final class Passwords {

    /** No characters that are read for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** 20 characters of 5 random bits each, in groups of five: {@code abcde-fghij-…}. */
    public static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
