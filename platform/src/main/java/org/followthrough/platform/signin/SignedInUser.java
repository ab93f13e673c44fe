package org.followthrough.platform.signin;

import java.util.List;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: the member as they are now. Authorities are {@code ROLE_<Role>}, as at signing in. */
final class SignedInUser extends User implements SignedIn {

    private static final long serialVersionUID = 1;

    private final transient StaffMember atSignIn;
    private final transient Credential credential;
    private final transient StaffDirectory directory;
    private final transient StoredPasswords passwords;

    SignedInUser(StaffMember staff, Credential credential, StaffDirectory directory, StoredPasswords passwords) {
        super(staff.login(), credential.encoded(), authorities(staff));
        this.atSignIn = staff;
        this.credential = credential;
        this.directory = directory;
        this.passwords = passwords;
    }

    private static List<? extends GrantedAuthority> authorities(StaffMember staff) {
        return staff.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public StaffMember staff() {
        return directory.now().byId(atSignIn.id()).orElse(atSignIn);
    }

    @Override
    public boolean stillHolds() {
        boolean sameRoles = directory
                .now()
                .byId(atSignIn.id())
                .filter(now -> now.roles().equals(atSignIn.roles()))
                .isPresent();
        return sameRoles && passwords.versionOf(atSignIn.id()) == credential.version();
    }

    @Override
    public boolean withGivenPassword() {
        return credential.given();
    }
}
