package org.followthrough.platform.signin;

import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.StaffMember;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Everyone in office who has a password may sign in. */
final class StaffUserDetailsService implements UserDetailsService {

    private final StaffDirectory staff;
    private final StoredPasswords passwords;

    StaffUserDetailsService(StaffDirectory staff, StoredPasswords passwords) {
        this.staff = staff;
        this.passwords = passwords;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        StaffMember member = staff.now().byLogin(login).orElseThrow(StaffUserDetailsService::unknown);
        Credential credential = passwords.of(member.id()).orElseThrow(StaffUserDetailsService::unknown);
        return new SignedInUser(member, credential, staff, passwords);
    }

    private static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("no such user");
    }
}
