package org.followthrough.queryside.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Signs in with the name of a role in small letters and the password {@code preview}. */
final class PreviewUser extends User implements SignedIn {

    private final transient StaffMember staff;

    private PreviewUser(Role role, String login) {
        super(login, "{noop}preview", AuthorityUtils.createAuthorityList("ROLE_" + role));
        staff = new StaffMember(UUID.randomUUID(), login, "Jelena Marić", Set.of(role), null);
    }

    static UserDetails named(String login) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(login))
                .map(role -> new PreviewUser(role, login))
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }

    @Override
    public StaffMember staff() {
        return staff;
    }
}
