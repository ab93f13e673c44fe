package org.followthrough.commandside.api;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.followthrough.casefile.write.Staff;
import org.followthrough.commandside.CommandSide;
import org.followthrough.commandside.TestDatabases;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

/** The command side alone, with people who may sign in by their login as password. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSide.class)
class ApiApplication {

    static final String PASSWORD = "test";

    @Bean
    HikariDataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabases.create());
        pool.setMaximumPoolSize(30);
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Primary
    StaffDirectory staffDirectory() {
        return () -> Staff.DIRECTORY;
    }

    @Bean
    UserDetailsService users() {
        return login -> new Member(login, role(login));
    }

    /** {@code caseworker}, {@code supervisor}, {@code supervisor2}, … */
    private static Role role(String login) {
        return Role.valueOf(login.replaceAll("\\d", "").replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }

    static UUID staffId(String login) {
        return UUID.nameUUIDFromBytes(login.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static final class Member extends User implements SignedIn {

        private static final long serialVersionUID = 1;

        private final transient StaffMember staff;

        Member(String login, Role role) {
            super(login, "{noop}" + PASSWORD, AuthorityUtils.createAuthorityList("ROLE_" + role));
            staff = new StaffMember(staffId(login), login, login, Set.of(role), null);
        }

        @Override
        public StaffMember staff() {
            return staff;
        }
    }
}
