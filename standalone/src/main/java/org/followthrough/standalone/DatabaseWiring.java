package org.followthrough.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.signin.Passwords;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.ConnectionPool;
import org.followthrough.platform.store.JdbcConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.unit.DataSize;

/** Data folder, PostgreSQL, connections. Spring closes them in the reverse order. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcConfiguration.class)
class DatabaseWiring {

    /** @param folder relative to the working directory */
    @Bean
    DataFolder dataFolder(@Value("${followthrough.data:data}") Path folder, Environment environment) {
        RefusedStart.unless(
                !environment.acceptsProfiles(Profiles.of(Program.PROFILE)),
                "Standalone keeps its events itself. With Axon Server start command-side and query-side"
                        + " (docs/operations.md).");
        DataFolder opened = DataFolder.open(folder);
        MovedMark.refuseIfIn(opened);
        return opened;
    }

    @Bean
    OwnPostgres postgres(DataFolder folder) {
        InstallationFile.requireDatabase(folder);
        return OwnPostgres.start(folder);
    }

    @Bean
    DiskWatch diskWatch(DataFolder folder, @Value("${followthrough.disk.least-free:256MB}") DataSize least) {
        return new DiskWatch(folder.root().toString(), least, folder.root().toFile()::getUsableSpace).begin();
    }

    @Bean
    PostgresWatch postgresWatch(OwnPostgres postgres, DiskWatch disk) {
        return new PostgresWatch(postgres, disk, () -> Runtime.getRuntime().halt(1));
    }

    /** A bean of our own: with Boot's, Axon would quietly keep its tokens in memory. */
    @Bean
    HikariDataSource dataSource(DataFolder folder, OwnPostgres postgres) {
        return connections(folder, postgres);
    }

    static HikariDataSource connections(DataFolder folder, OwnPostgres postgres) {
        InstallationFile.requireSame(folder, OwnDatabase.installation(postgres));
        String password = folder.secret("database-password", Passwords::random);
        OwnDatabase.create(postgres.asSuperuser(), password);
        return ConnectionPool.of(OwnDatabase.url(postgres.port()), OwnDatabase.NAME, password);
    }
}
