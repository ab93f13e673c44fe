package org.followthrough.standalone;

import org.followthrough.bothsides.RefusedStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may sign in to standalone: demonstration users, refused in profile production. */
@Configuration(proxyBeanMethods = false)
class StaffWiring {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder(), System::nanoTime);
    }

    @Bean
    DemonstrationPasswords demonstrationPasswords(Environment environment, DataFolder folder) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new RefusedStart("Profile production refuses the demonstration users, and no other sign-in is"
                    + " configured. Run without that profile to look at a demonstration.");
        }
        return DemonstrationPasswords.in(folder);
    }

    @Bean
    DemonstrationUsers demonstrationUsers(DemonstrationPasswords passwords, PasswordEncoder encoder) {
        return new DemonstrationUsers(passwords, encoder);
    }
}
