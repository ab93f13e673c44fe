package org.followthrough.standalone;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Data folder, PostgreSQL, connections. Spring closes them in the reverse order. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    /** @param folder relative to the working directory */
    @Bean
    DataFolder dataFolder(@Value("${followthrough.data:data}") Path folder) {
        DataFolder opened = DataFolder.open(folder);
        MovedMark.refuseIfIn(opened);
        return opened;
    }

    @Bean
    OwnPostgres postgres(DataFolder folder) {
        return OwnPostgres.start(folder);
    }

    /** A bean of our own: with Boot's, Axon would quietly keep its tokens in memory. */
    @Bean
    HikariDataSource dataSource(DataFolder folder, OwnPostgres postgres) {
        return connections(folder, postgres);
    }

    static HikariDataSource connections(DataFolder folder, OwnPostgres postgres) {
        String password = folder.secret("database-password", Passwords::random);
        OwnDatabase.create(postgres.asSuperuser(), password);
        HikariConfig config = new HikariConfig();
        config.setPoolName("followthrough");
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + OwnDatabase.NAME);
        config.setUsername(OwnDatabase.NAME);
        config.setPassword(password);
        config.setMaximumPoolSize(40);
        config.setMinimumIdle(4);
        // values of a failed row may be personal data: they stay out of messages and logs
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
