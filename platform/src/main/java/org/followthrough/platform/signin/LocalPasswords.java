package org.followthrough.platform.signin;

import java.util.UUID;

/**
 * Passwords that this installation keeps itself, as hashes in a table of their own and in no event (docs/adr/0013). There is
 * no such bean where people sign in elsewhere.
 */
public interface LocalPasswords {

    boolean has(UUID member);

    /**
     * A generated password that takes the place of the one before, ends the member's sessions and lets them do nothing but
     * choose their own.
     *
     * @return shown once to whoever hands it over; it cannot be asked for again
     */
    String giveFirst(UUID member);

    /** The member's own choice; ends all their sessions. */
    void choose(UUID member, String password);
}
