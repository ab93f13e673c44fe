package org.followthrough.standalone.demonstration;

import java.util.Set;
import java.util.UUID;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.StaffMember;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Who acts in the stories: demonstration users by their login, and the system that keeps time. */
@Component
class Cast {

    static final String ANA = "ana";
    static final String BOJAN = "bojan";
    static final String VERA = "vera";
    static final String GORAN = "goran";
    static final String DUNJA = "dunja";
    static final String EMIL = "emil";
    static final String ZORICA = "zorica";
    static final String JELENA = "jelena";
    static final String SYSTEM = "system";

    private static final StaffMember KEEPS_TIME =
            new StaffMember(StaffIds.SYSTEM, SYSTEM, SYSTEM, Set.of(Role.SYSTEM), null);

    private record Session(StaffMember staff) implements SignedIn {}

    private final StaffDirectory staff;

    Cast(StaffDirectory staff) {
        this.staff = staff;
    }

    UUID id(String login) {
        return member(login).id();
    }

    /** As if signed in: commands carry this actor. */
    void as(String login, Runnable work) {
        var session = UsernamePasswordAuthenticationToken.authenticated(new Session(member(login)), null, Set.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(session));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    StaffMember member(String login) {
        return login.equals(SYSTEM) ? KEEPS_TIME : staff.now().byLogin(login).orElseThrow();
    }
}
