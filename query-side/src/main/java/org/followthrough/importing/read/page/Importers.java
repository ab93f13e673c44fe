package org.followthrough.importing.read.page;

import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Who may bring in files of reports. */
final class Importers {

    private Importers() {}

    /** @throws ResponseStatusException 403 for everybody else */
    static void require(StaffMember staff) {
        if (!staff.is(Role.CASEWORKER) && !staff.is(Role.SUPERVISOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
