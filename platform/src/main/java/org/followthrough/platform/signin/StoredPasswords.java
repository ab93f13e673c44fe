package org.followthrough.platform.signin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.platform.staff.StaffDirectory;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords of everyone: the one chosen or given last, else that of the first start. */
public final class StoredPasswords implements LocalPasswords {

    private final CredentialRepository credentials;
    private final FirstPassword first;
    private final StaffDirectory staff;
    private final PasswordEncoder encoder;
    private final Map<String, String> encodedFirst = new ConcurrentHashMap<>();

    StoredPasswords(
            CredentialRepository credentials, FirstPassword first, StaffDirectory staff, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.first = first;
        this.staff = staff;
        this.encoder = encoder;
    }

    Optional<Credential> of(UUID member) {
        return credentials.of(member).or(() -> staff.now().byId(member).flatMap(one -> firstOf(one.login())));
    }

    /** Encoding is slow on purpose, so only whoever signs in is encoded, once. */
    private Optional<Credential> firstOf(String login) {
        return first.of(login)
                .map(password -> encodedFirst.computeIfAbsent(login, one -> encoder.encode(password)))
                .map(encoded -> new Credential(encoded, first.mustBeChanged(), 0));
    }

    /** 0 for a password of the first start, or none. */
    int versionOf(UUID member) {
        return credentials.of(member).map(Credential::version).orElse(0);
    }

    @Override
    public boolean has(UUID member) {
        return of(member).isPresent();
    }

    @Override
    public String giveFirst(UUID member) {
        String password = Passwords.random();
        giveFirst(member, password);
        return password;
    }

    /** A password that somebody else thought of, to be changed before anything is done with it. */
    public void giveFirst(UUID member, String password) {
        credentials.save(member, encoder.encode(password), true);
    }

    @Override
    public void choose(UUID member, String password) {
        credentials.save(member, encoder.encode(password), false);
    }
}
