package org.followthrough.queryside;

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
import org.followthrough.personal.PersonalWiring;
import org.followthrough.protocol.ProtocolWiring;
import org.followthrough.queryside.jobs.RunsJobs;
import org.followthrough.queryside.views.ViewProcessing;
import org.followthrough.queryside.web.WebConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Everything a process needs to answer: import this, and give it a DataSource and a PlatformTransactionManager. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.followthrough",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = QuerySide.NOT_A_CAPABILITY_OF_THIS_SIDE))
@Import({
    OneClock.class,
    StaffWiring.class,
    WhoActs.class,
    WhereCommandsGo.class,
    StartChecks.class,
    ProtocolWiring.class,
    StoredEventsWiring.class,
    PersonalWiring.class,
    QuerySideSchema.class,
    QueryHandling.class,
    ViewProcessing.class,
    HealthWiring.class,
    InstallationWiring.class,
    RunsJobs.class,
    RequestConfiguration.class,
    ApiSecurity.class,
    PageSecurity.class,
    WebConfiguration.class
})
public class QuerySide {

    static final String NOT_A_CAPABILITY_OF_THIS_SIDE =
            "(?!org\\.followthrough\\.(?:\\w+\\.read|queryside\\.web)\\.).*";
}
