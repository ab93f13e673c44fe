package org.followthrough.commandside;

import org.followthrough.commandside.api.ApiWiring;
import org.followthrough.commandside.deadline.Deadlines;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.commandside.store.ServerStoreWiring;
import org.followthrough.platform.clock.ClockConfiguration;
import org.followthrough.platform.health.HealthConfiguration;
import org.followthrough.platform.installation.InstallationConfiguration;
import org.followthrough.platform.keys.KeysConfiguration;
import org.followthrough.platform.messaging.CommandRoutingConfiguration;
import org.followthrough.platform.messaging.CommandStampConfiguration;
import org.followthrough.platform.reading.ProtocolConfiguration;
import org.followthrough.platform.signin.ApiSecurityConfiguration;
import org.followthrough.platform.staff.StaffDirectoryConfiguration;
import org.followthrough.platform.startup.StartupChecks;
import org.followthrough.platform.store.StoredEventsConfiguration;
import org.followthrough.platform.web.RequestConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Everything a process needs to decide: import this, and give it a DataSource and a PlatformTransactionManager. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.followthrough",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = CommandSide.NOT_A_CAPABILITY_OF_THIS_SIDE),
            // a program is made of sides and is no part of one
            @ComponentScan.Filter(SpringBootConfiguration.class)
        })
@Import({
    ClockConfiguration.class,
    StaffDirectoryConfiguration.class,
    CommandStampConfiguration.class,
    CommandRoutingConfiguration.class,
    StartupChecks.class,
    ProtocolConfiguration.class,
    StoredEventsConfiguration.class,
    KeysConfiguration.class,
    EventStoreWiring.class,
    ServerStoreWiring.class,
    HealthConfiguration.class,
    InstallationConfiguration.class,
    CommandSideSchema.class,
    CommandHandling.class,
    SagaProcessing.class,
    Deadlines.class,
    CommandSideChecks.class,
    RequestConfiguration.class,
    ApiSecurityConfiguration.class,
    ApiWiring.class
})
public class CommandSide {

    static final String NOT_A_CAPABILITY_OF_THIS_SIDE = "(?!org\\.followthrough\\.\\w+\\.(?:write|automation)\\.).*";
}
