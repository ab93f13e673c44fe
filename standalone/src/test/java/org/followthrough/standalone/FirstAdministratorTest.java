package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.platform.signin.StoredPasswords;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An installation without demonstration users begins with one administrator, who adds everybody else. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String NO_DEMONSTRATION = "--followthrough.demonstration-users=false";

    @TempDir
    Path folder;

    @Test
    void one_administrator_is_made_at_the_first_start_and_printed_once(CapturedOutput output) throws Exception {
        String password;
        int shownSoFar;
        try (RunningFollowthrough app = RunningFollowthrough.start(folder, NO_DEMONSTRATION)) {
            password = app.passwordOf("administrator");
            shownSoFar = output.getAll().length();
            assertThat(output.getAll()).containsOnlyOnce(password);
            StaffDirectory staff = app.bean(StaffDirectory.class);
            assertThat(staff.now().everyone()).hasSize(1);
            assertThat(staff.now().inRole(Role.ADMINISTRATOR)).hasSize(1);
            assertThat(Files.exists(folder.resolve("demonstration-users.txt"))).isFalse();
            assertThat(app.get("/api/openapi.json", "administrator", password).statusCode())
                    .as("a password that somebody else chose opens no API")
                    .isEqualTo(403);
            assertThat(app.get("/api/openapi.json", "administrator", password + "x")
                            .statusCode())
                    .isEqualTo(401);
            app.bean(StoredPasswords.class)
                    .choose(staff.now().byLogin("administrator").orElseThrow().id(), "three words and a river");
        }
        try (RunningFollowthrough app =
                RunningFollowthrough.start(folder, "--followthrough.demonstration-users=true")) {
            assertThat(app.bean(StaffDirectory.class).now().everyone()).hasSize(1);
            assertThat(output.getAll().substring(shownSoFar)).doesNotContain(password);
            assertThat(app.get("/api/openapi.json", "administrator", password).statusCode())
                    .isEqualTo(401);
            assertThat(app.get("/api/openapi.json", "administrator", "three words and a river")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
