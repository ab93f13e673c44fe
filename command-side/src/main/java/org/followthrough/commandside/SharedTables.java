package org.followthrough.commandside;

import java.util.List;
import javax.sql.DataSource;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the role of query-side may do with tables of this side: read and add the keys of persons, since its forms seal what is
 * typed, never change or remove one; read which installation this is; and let people choose passwords.
 */
@Configuration(proxyBeanMethods = false)
class SharedTables {

    private static final List<String> LENT = List.of(
            "grant usage on schema command_side, sign_in to %I",
            "grant select, insert on command_side.subject_key, command_side.index_key to %I",
            "grant select on command_side.installation to %I",
            "grant select, insert, update on sign_in.credential to %I");

    /** Before the grants of another process that starts now: PostgreSQL refuses two at once. */
    private static final String ONE_AFTER_THE_OTHER = "select pg_advisory_xact_lock(1179928402, 0)";

    /** After the migrations. Repeatable, and the same whichever process does it. */
    @Bean
    SmartInitializingSingleton lendsTables(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            @Value("${followthrough.database.query-side-role:query_side}") String role) {
        JdbcClient database = JdbcClient.create(dataSource);
        return () -> new TransactionTemplate(transactions).executeWithoutResult(work -> lend(role, database));
    }

    private static void lend(String role, JdbcClient database) {
        RefusedStart.unless(
                database.sql("select exists (select from pg_roles where rolname = :role)")
                        .param("role", role)
                        .query(Boolean.class)
                        .single(),
                "The database has no role " + role + " for query-side: make it (deploy/postgres/roles.sh), or name"
                        + " another in followthrough.database.query-side-role.");
        database.sql(ONE_AFTER_THE_OTHER).query(row -> {});
        LENT.forEach(grant -> database.sql(database.sql("select format(:grant, :role)")
                        .param("grant", grant)
                        .param("role", role)
                        .query(String.class)
                        .single())
                .update());
    }
}
