package org.followthrough.standalone;

import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.flywaydb.core.Flyway;
import org.followthrough.bothsides.staff.KnownStaff;
import org.followthrough.personal.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who works here at the first start, and how people sign in to standalone: with passwords kept here. */
@Configuration(proxyBeanMethods = false)
class StaffWiring {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder(), System::nanoTime);
    }

    @Bean
    FirstStaff firstStaff(
            Environment environment,
            DataFolder folder,
            @Value("${followthrough.demonstration-users:${followthrough.demonstration:false}}") boolean demonstration) {
        return FirstStaff.of(folder, demonstration, environment.acceptsProfiles(Profiles.of("production")));
    }

    @Bean
    FirstPasswords firstPasswords(DataFolder folder, FirstStaff first) {
        return FirstPasswords.in(folder, first);
    }

    @Bean(initMethod = "migrate")
    Flyway signInTables(DataSource dataSource) {
        return signInTablesIn(dataSource);
    }

    static Flyway signInTablesIn(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("sign_in")
                .locations("classpath:db/sign_in")
                .load();
    }

    @Bean
    @DependsOn("signInTables")
    KeptPasswords keptPasswords(
            JdbcClient database, FirstPasswords first, FirstStaff whose, KnownStaff staff, PasswordEncoder encoder) {
        return new KeptPasswords(new CredentialTable(database), first, !whose.invented(), staff, encoder);
    }

    @Bean
    SignsIn signsIn(KnownStaff staff, KeptPasswords passwords) {
        return new SignsIn(staff, passwords);
    }

    /** After the command handlers and before views and sagas. */
    @Bean
    ConfigurerModule firstStaffEnters(
            FirstStaff first,
            ObjectProvider<KnownStaff> staff,
            ObjectProvider<CommandGateway> commands,
            ObjectProvider<Sealer> sealer) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.INBOUND_EVENT_CONNECTORS - 1,
                () -> new EntersFirstStaff(first, staff.getObject(), commands.getObject(), sealer.getObject())
                        .enter()));
    }
}
