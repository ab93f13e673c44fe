package org.followthrough.queryside;

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
    ClockConfiguration.class,
    StaffDirectoryConfiguration.class,
    CommandStampConfiguration.class,
    CommandRoutingConfiguration.class,
    StartupChecks.class,
    ProtocolConfiguration.class,
    StoredEventsConfiguration.class,
    KeysConfiguration.class,
    QuerySideSchema.class,
    QueryHandling.class,
    ViewProcessing.class,
    HealthConfiguration.class,
    InstallationConfiguration.class,
    RunsJobs.class,
    RequestConfiguration.class,
    ApiSecurityConfiguration.class,
    PageSecurity.class,
    WebConfiguration.class
})
public class QuerySide {

    static final String NOT_A_CAPABILITY_OF_THIS_SIDE =
            "(?!org\\.followthrough\\.(?:\\w+\\.read|queryside\\.web)\\.).*";
}
