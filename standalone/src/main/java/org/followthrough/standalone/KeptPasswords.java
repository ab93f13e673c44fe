package org.followthrough.standalone;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.bothsides.signin.LocalPasswords;
import org.followthrough.staff.StaffDirectory;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords of everyone: the one chosen or given last, else that of the first start. */
final class KeptPasswords implements LocalPasswords {

    private final CredentialTable credentials;
    private final FirstPasswords first;
    private final boolean firstMustChange;
    private final StaffDirectory staff;
    private final PasswordEncoder encoder;
    private final Map<String, String> encodedFirst = new ConcurrentHashMap<>();

    KeptPasswords(
            CredentialTable credentials,
            FirstPasswords first,
            boolean firstMustChange,
            StaffDirectory staff,
            PasswordEncoder encoder) {
        this.credentials = credentials;
        this.first = first;
        this.firstMustChange = firstMustChange;
        this.staff = staff;
        this.encoder = encoder;
    }

    Optional<Credential> of(UUID member) {
        return credentials.of(member).or(() -> staff.byId(member).flatMap(one -> firstOf(one.login())));
    }

    /** Encoding is slow on purpose, so only whoever signs in is encoded, once. */
    private Optional<Credential> firstOf(String login) {
        return first.of(login)
                .map(password -> encodedFirst.computeIfAbsent(login, one -> encoder.encode(password)))
                .map(encoded -> new Credential(encoded, firstMustChange, 0));
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
        credentials.save(member, encoder.encode(password), true);
        return password;
    }

    @Override
    public void choose(UUID member, String password) {
        credentials.save(member, encoder.encode(password), false);
    }
}
