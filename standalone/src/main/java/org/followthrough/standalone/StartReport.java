package org.followthrough.standalone;

import java.io.PrintStream;
import java.util.Comparator;
import org.followthrough.staff.StaffMember;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the one who started the program needs next. Printed, not logged: passwords do not belong in a log. */
@Component
class StartReport {

    private final DataFolder folder;
    private final FirstStaff first;
    private final FirstPasswords passwords;
    private final PrintStream out = System.out;

    StartReport(DataFolder folder, FirstStaff first, FirstPasswords passwords) {
        this.folder = folder;
        this.first = first;
        this.passwords = passwords;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        out.println();
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            out.println("Followthrough is ready:  http://localhost:"
                    + web.getWebServer().getPort() + "/");
        }
        out.println("Data folder:             " + folder.root());
        if (passwords.justMade()) {
            out.println("Users, shown this once (kept in " + passwords.file() + "):");
            first.members().stream()
                    .sorted(Comparator.comparing(StaffMember::displayName))
                    .forEach(this::print);
        } else {
            out.println("Users:                   " + passwords.file());
        }
        out.println();
    }

    private void print(StaffMember staff) {
        out.printf(
                "  %-13s %-24s %s%n",
                staff.login(),
                passwords.of(staff.login()).orElseThrow(),
                staff.roles().iterator().next());
    }
}
