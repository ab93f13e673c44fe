package org.followthrough.standalone.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.followthrough.personal.Opener;
import org.followthrough.staff.facts.Member;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Whoever never chose a password signs in with that of the first start, which a file of the data folder holds. The two sides
 * know no such file, so these go into the table of credentials, as hashes.
 */
final class FirstCredentials {

    private final Map<String, String> passwords;
    private final boolean mustBeChanged;
    private final Opener opener;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    FirstCredentials(Map<String, String> passwords, boolean mustBeChanged, Opener opener) {
        this.passwords = passwords;
        this.mustBeChanged = mustBeChanged;
        this.opener = opener;
    }

    /** Those of members who have none there. */
    void add(Collection<Member> members, Connection to) throws SQLException {
        try (PreparedStatement insert =
                to.prepareStatement("insert into sign_in.credential (staff_id, encoded, given, version)"
                        + " values (?, ?, ?, 0) on conflict do nothing")) {
            for (Member member : members) {
                String password = passwords.get(opener.read(member.login()).orElse(""));
                if (password != null) {
                    insert.setObject(1, member.id());
                    insert.setString(2, encoder.encode(password));
                    insert.setBoolean(3, mustBeChanged);
                    insert.executeUpdate();
                }
            }
        }
    }
}
