package org.followthrough.standalone;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import org.followthrough.platform.installation.Installation;
import org.followthrough.staff.StaffMember;
import org.springframework.beans.factory.annotation.Value;
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
    private final Installation installation;
    private final boolean demonstration;
    private final PrintStream out = System.out;

    StartReport(
            DataFolder folder,
            FirstStaff first,
            FirstPasswords passwords,
            Installation installation,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.folder = folder;
        this.first = first;
        this.passwords = passwords;
        this.installation = installation;
        this.demonstration = demonstration;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        out.println();
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            out.println("Followthrough is ready:  http://localhost:"
                    + web.getWebServer().getPort() + "/");
        }
        out.println("Data folder:             " + folder.root());
        printWhatItHolds();
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

    /** What it was begun as holds, whatever the setting says by now. */
    private void printWhatItHolds() {
        if (installation.demonstration()) {
            out.println("It holds:                the demonstration data. No real person belongs in it"
                    + (demonstration
                            ? "."
                            : ": for real work choose an empty folder with --followthrough.data=<folder>."));
        } else if (demonstration) {
            out.println("It holds:                real work. It was begun without the demonstration data, which are not"
                    + " brought in any more.");
        }
    }

    private void print(StaffMember staff) {
        out.printf(
                Locale.ROOT,
                "  %-13s %-24s %s%n",
                staff.login(),
                passwords.of(staff.login()).orElseThrow(),
                staff.roles().iterator().next());
    }
}
