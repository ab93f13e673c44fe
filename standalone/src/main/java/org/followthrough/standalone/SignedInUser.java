package org.followthrough.standalone;

import java.util.List;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The principal of a demonstration user; authorities are {@code ROLE_<Role>}. */
final class SignedInUser extends User implements SignedIn {

    private static final long serialVersionUID = 1;

    private final transient StaffMember staff;

    SignedInUser(StaffMember staff, String encodedPassword) {
        super(staff.login(), encodedPassword, authorities(staff));
        this.staff = staff;
    }

    private static List<? extends GrantedAuthority> authorities(StaffMember staff) {
        return staff.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public StaffMember staff() {
        return staff;
    }
}
