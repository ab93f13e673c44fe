package org.followthrough.commandside;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Tokens, sagas, deadlines, keys: the schema of this side with its own history. Beans that use JdbcClient wait for it. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
public class CommandSideSchema {

    @Bean(initMethod = "migrate")
    Flyway commandSideTables(DataSource dataSource) {
        return in(dataSource);
    }

    /** Its tables in any database, not yet migrated. */
    public static Flyway in(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("command_side")
                .locations("classpath:db/command_side")
                .load();
    }

    /** How people prove who they are, where passwords are kept here. */
    @Bean(initMethod = "migrate")
    Flyway signInTables(DataSource dataSource) {
        return signIn(dataSource);
    }

    /** The passwords' tables in any database, not yet migrated. */
    public static Flyway signIn(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("sign_in")
                .locations("classpath:db/sign_in")
                .load();
    }
}
