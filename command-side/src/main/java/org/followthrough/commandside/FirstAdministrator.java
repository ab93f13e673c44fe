package org.followthrough.commandside;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.signin.StoredPasswords;
import org.followthrough.platform.staff.CachedStaffDirectory;
import org.followthrough.platform.staff.FirstStaffLoader;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * The first one who works here, and who adds everybody else: with a password that the operator gives and that must be changed
 * at the first sign-in. Repeatable, and the same whichever process does it first.
 */
final class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    /** Stands in events: never change it. */
    private static final UUID ID = UUID.fromString("b1f0c2d3-4e5a-4b6c-8d7e-9f0a1b2c3d4e");

    private static final StaffMember ADMINISTRATOR =
            new StaffMember(ID, "administrator", "Administrator", Set.of(Role.ADMINISTRATOR), null);

    private final CachedStaffDirectory staff;
    private final FirstStaffLoader entering;
    private final StoredPasswords passwords;
    private final String password;

    FirstAdministrator(
            CachedStaffDirectory staff,
            CommandGateway commands,
            Sealer sealer,
            StoredPasswords passwords,
            @Value("${followthrough.first-administrator.password:}") String password) {
        this.staff = staff;
        this.entering = new FirstStaffLoader(List.of(ADMINISTRATOR), staff, commands, sealer);
        this.passwords = passwords;
        this.password = password.strip();
    }

    /** @throws RefusedStart where nobody works here yet and no password is given */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            enter();
        } catch (RuntimeException failed) {
            if (!FailureClassifier.hindranceIn(failed).passes()) {
                throw failed;
            }
            LOG.info("Axon Server is away: whether somebody works here yet is looked up when it is back");
            Thread later = new Thread(this::enterLater, "first-administrator");
            later.setDaemon(true);
            later.start();
        }
    }

    private void enterLater() {
        boolean done = false;
        while (!done) {
            try {
                TimeUnit.SECONDS.sleep(2);
                enter();
                done = true;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RefusedStart nobody) {
                LOG.error(nobody.getMessage());
                done = true;
            } catch (RuntimeException failed) {
                done = !FailureClassifier.hindranceIn(failed).passes();
                if (done) {
                    LOG.error("The first administrator could not be entered: start command-side again", failed);
                }
            }
        }
    }

    private void enter() {
        boolean nobody =
                staff.now().everyone().isEmpty() && staff.now().former().isEmpty();
        RefusedStart.unless(
                !nobody || !password.isEmpty(),
                "Nobody works here yet. Give the first administrator a password in the setting"
                        + " followthrough.first-administrator.password (docs/operations.md).");
        entering.enter();
        if (!password.isEmpty() && staff.now().byId(ID).isPresent() && !passwords.has(ID)) {
            passwords.giveFirst(ID, password);
        }
    }
}
