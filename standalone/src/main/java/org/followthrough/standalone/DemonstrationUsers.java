package org.followthrough.standalone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.staff.StaffDirectory;
import org.followthrough.staff.StaffMember;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people who may sign in to a demonstration. */
final class DemonstrationUsers implements StaffDirectory, UserDetailsService {

    private final DemonstrationPasswords passwords;
    private final PasswordEncoder encoder;
    private final Map<String, String> encoded = new ConcurrentHashMap<>();

    DemonstrationUsers(DemonstrationPasswords passwords, PasswordEncoder encoder) {
        this.passwords = passwords;
        this.encoder = encoder;
    }

    @Override
    public List<StaffMember> everyone() {
        return DemonstrationStaff.EVERYONE.stream()
                .sorted(Comparator.comparing(StaffMember::displayName))
                .toList();
    }

    /** Encoding is slow on purpose, so only whoever signs in is encoded, once. */
    @Override
    public UserDetails loadUserByUsername(String login) {
        StaffMember staff = byLogin(login).orElseThrow(() -> new UsernameNotFoundException("no such user"));
        String password = encoded.computeIfAbsent(login, first -> encoder.encode(passwords.of(first)));
        return new SignedInUser(staff, password);
    }
}
