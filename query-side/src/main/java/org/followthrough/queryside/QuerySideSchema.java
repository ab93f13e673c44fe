package org.followthrough.queryside;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The schema of this side with its own history. Beans that use JdbcClient wait for it. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
public class QuerySideSchema {

    @Bean(initMethod = "migrate")
    Flyway querySideTables(DataSource dataSource) {
        return in(dataSource);
    }

    /** Its tables in any database, not yet migrated. */
    public static Flyway in(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("query_side")
                .locations("classpath:db/query_side")
                .load();
    }
}
