package org.followthrough.commandside;

import org.followthrough.bothsides.HealthWiring;
import org.followthrough.bothsides.InstallationWiring;
import org.followthrough.bothsides.OneClock;
import org.followthrough.bothsides.StartChecks;
import org.followthrough.bothsides.StoredEventsWiring;
import org.followthrough.bothsides.WhereCommandsGo;
import org.followthrough.bothsides.WhoActs;
import org.followthrough.bothsides.signin.ApiSecurity;
import org.followthrough.bothsides.staff.StaffWiring;
import org.followthrough.bothsides.web.RequestConfiguration;
import org.followthrough.commandside.api.ApiWiring;
import org.followthrough.commandside.deadline.Deadlines;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.commandside.store.ServerStoreWiring;
import org.followthrough.personal.PersonalWiring;
import org.followthrough.protocol.ProtocolWiring;
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
    OneClock.class,
    StaffWiring.class,
    WhoActs.class,
    WhereCommandsGo.class,
    StartChecks.class,
    ProtocolWiring.class,
    StoredEventsWiring.class,
    PersonalWiring.class,
    EventStoreWiring.class,
    ServerStoreWiring.class,
    HealthWiring.class,
    InstallationWiring.class,
    CommandSideSchema.class,
    CommandHandling.class,
    SagaProcessing.class,
    Deadlines.class,
    CommandSideChecks.class,
    RequestConfiguration.class,
    ApiSecurity.class,
    ApiWiring.class
})
public class CommandSide {

    static final String NOT_A_CAPABILITY_OF_THIS_SIDE = "(?!org\\.followthrough\\.\\w+\\.(?:write|automation)\\.).*";
}
