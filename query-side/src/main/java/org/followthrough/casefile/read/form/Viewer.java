package org.followthrough.casefile.read.form;

import java.util.Arrays;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in, where their role lets them fill in a form (trust.md 2). */
public final class Viewer {

    private Viewer() {}

    /** @throws AccessDeniedException for all other roles */
    public static StaffMember in(Role... roles) {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && session.getPrincipal() instanceof SignedIn signedIn) {
            StaffMember staff = signedIn.staff();
            if (Arrays.stream(roles).anyMatch(staff::is)) {
                return staff;
            }
        }
        throw new AccessDeniedException("role may not");
    }
}
