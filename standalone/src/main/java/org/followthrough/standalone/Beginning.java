package org.followthrough.standalone;

import java.nio.file.Files;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.standalone.demonstration.HowFar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * What an installation is begun as is decided once: in an empty folder by the settings of the first start, in one of an older version by
 * what is in it. Later starts follow it.
 */
@Configuration(proxyBeanMethods = false)
class Beginning {

    /** In the database first: a folder never names an installation that its database does not know. */
    @Bean
    Installation installation(
            DataFolder folder,
            InstallationRepository table,
            HowFar howFar,
            Environment environment,
            @Value("${followthrough.demonstration:false}") boolean demonstration,
            @Value("${followthrough.demonstration-users:#{null}}") @Nullable Boolean users) {
        Installation installation = table.find().orElseGet(() -> {
            boolean invented = howFar.hasBegun() || (demonstration && isEmpty(folder, howFar));
            RefusedStart.unless(
                    !invented || !Boolean.FALSE.equals(users),
                    "The demonstration data are told by the demonstration users: leave"
                            + " --followthrough.demonstration-users=false out, or start with"
                            + " --followthrough.demonstration=false.");
            return table.begin(Installation.begunAs(invented));
        });
        RefusedStart.unless(
                !installation.demonstration() || !environment.acceptsProfiles(Profiles.of("production")),
                "The data folder " + folder.root() + " was begun with the demonstration data, which profile production"
                        + " refuses: choose an empty folder with --followthrough.data=<folder>.");
        new InstallationFile(installation, folder.root()).leaveIn(folder);
        return installation;
    }

    private static boolean isEmpty(DataFolder folder, HowFar howFar) {
        return howFar.nothingIsRecorded() && Files.notExists(folder.resolve(FirstStaff.ADMINISTRATOR_FILE));
    }
}
