package org.followthrough.queryside.web;

import static org.followthrough.staff.Role.ADMINISTRATOR;
import static org.followthrough.staff.Role.AUDITOR;
import static org.followthrough.staff.Role.CASEWORKER;
import static org.followthrough.staff.Role.REPORTING_ORGANISATION;
import static org.followthrough.staff.Role.REVIEWER;
import static org.followthrough.staff.Role.SUPERVISOR;

import java.util.Set;
import org.followthrough.staff.Role;

/** The parts of the site in the header, and who is shown each. Hiding a link is courtesy; access is checked elsewhere. */
enum Section {
    MY_CASES("my-cases", Set.of(CASEWORKER)),
    MY_REPORTS("my-reports", Set.of(REPORTING_ORGANISATION)),
    OVERDUE("overdue", Set.of(CASEWORKER, SUPERVISOR, REVIEWER, AUDITOR)),
    CASES("cases", Set.of(CASEWORKER, SUPERVISOR, REVIEWER, AUDITOR)),
    NOT_RECOGNISED("not-recognised", Set.of(CASEWORKER, SUPERVISOR, REVIEWER, AUDITOR)),
    REVIEWS("reviews", Set.of(CASEWORKER, SUPERVISOR, REVIEWER, AUDITOR)),
    STATISTICS("statistics", Set.of(CASEWORKER, SUPERVISOR, REVIEWER, AUDITOR)),
    REPORTS("reports", Set.of(CASEWORKER, SUPERVISOR, REPORTING_ORGANISATION)),
    IMPORT("import", Set.of(CASEWORKER, SUPERVISOR)),
    STAFF("staff", Set.of(ADMINISTRATOR)),
    ALERTS("alerts", Set.of(CASEWORKER, SUPERVISOR, REVIEWER, AUDITOR, REPORTING_ORGANISATION, ADMINISTRATOR));

    private final String word;
    private final Set<Role> roles;

    Section(String word, Set<Role> roles) {
        this.word = word;
        this.roles = roles;
    }

    boolean isFor(Set<Role> viewer) {
        return roles.stream().anyMatch(viewer::contains);
    }

    /** For whom it holds something only while they stand in for somebody. */
    boolean isForDeputies(Set<Role> viewer) {
        return this == MY_CASES && CASES.isFor(viewer);
    }

    String path() {
        return "/" + word;
    }

    String key() {
        return "web.section." + word;
    }

    boolean holds(String path) {
        return path.equals(path()) || path.startsWith(path() + "/");
    }
}
