package org.followthrough.standalone;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.signin.LocalSignInConfiguration;
import org.followthrough.platform.staff.CachedStaffDirectory;
import org.followthrough.platform.staff.FirstStaffLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Who works here at the first start. */
@Configuration(proxyBeanMethods = false)
@Import(LocalSignInConfiguration.class)
class StaffWiring {

    @Bean
    FirstStaff firstStaff(
            Environment environment,
            DataFolder folder,
            Installation installation,
            @Value("${followthrough.demonstration-users:#{null}}") @Nullable Boolean users) {
        boolean demonstration = users == null ? installation.demonstration() : users;
        return FirstStaff.of(folder, demonstration, environment.acceptsProfiles(Profiles.of("production")));
    }

    @Bean
    FirstPasswords firstPasswords(DataFolder folder, FirstStaff first) {
        return FirstPasswords.in(folder, first);
    }

    /** After the command handlers and before views and sagas. */
    @Bean
    ConfigurerModule firstStaffEnters(
            FirstStaff first,
            ObjectProvider<CachedStaffDirectory> staff,
            ObjectProvider<CommandGateway> commands,
            ObjectProvider<Sealer> sealer) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.INBOUND_EVENT_CONNECTORS - 1,
                () -> new FirstStaffLoader(first.members(), staff.getObject(), commands.getObject(), sealer.getObject())
                        .enter()));
    }
}
