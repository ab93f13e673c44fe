package org.followthrough.importing.write.reports;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.followthrough.commandside.CommandSide;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;

/** The command side on a PostgreSQL of its own. Whoever signs in as a role's name is that role. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSide.class)
public class ImportProgram {

    public static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(ImportProgram.class)
                .properties(
                        "followthrough.data=" + folder,
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.timeout.enabled=false",
                        "axon.serializer.general=jackson",
                        "axon.serializer.events=jackson",
                        "axon.serializer.messages=jackson",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off")
                .run();
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(5))
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setMaximumPoolSize(30);
        return new HikariDataSource(config);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    UserDetailsService users() {
        return login -> Arrays.stream(Role.values())
                .filter(role -> role.name().equals(login))
                .map(SignedInUser::new)
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }

    static final class SignedInUser extends User implements SignedIn {

        private final transient StaffMember staff;

        SignedInUser(Role role) {
            super(role.name(), "{noop}secret", AuthorityUtils.createAuthorityList("ROLE_" + role));
            staff = new StaffMember(
                    UUID.nameUUIDFromBytes(role.name().getBytes()), role.name(), role.name(), Set.of(role), null);
        }

        @Override
        public StaffMember staff() {
            return staff;
        }
    }
}
