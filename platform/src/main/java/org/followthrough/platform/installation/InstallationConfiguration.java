package org.followthrough.platform.installation;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of the installation. */
@Configuration(proxyBeanMethods = false)
public class InstallationConfiguration {

    @Bean
    InstallationRepository installationTable(JdbcClient database) {
        return new InstallationRepository(database);
    }

    /** So that an error page knows it too, while the database is away. */
    @Bean
    SmartInitializingSingleton looksWhichInstallationThisIs(InstallationRepository table) {
        return table::find;
    }
}
