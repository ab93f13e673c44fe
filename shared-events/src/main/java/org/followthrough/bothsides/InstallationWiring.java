package org.followthrough.bothsides;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of the installation. */
@Configuration(proxyBeanMethods = false)
public class InstallationWiring {

    @Bean
    InstallationTable installationTable(JdbcClient database) {
        return new InstallationTable(database);
    }

    /** So that an error page knows it too, while the database is away. */
    @Bean
    SmartInitializingSingleton looksWhichInstallationThisIs(InstallationTable table) {
        return table::find;
    }
}
