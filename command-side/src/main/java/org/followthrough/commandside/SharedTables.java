package org.followthrough.commandside;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the role of query-side may do with tables of this side: read and add the keys of persons, since its forms seal what is
 * typed, never change or remove one; and let people choose passwords.
 */
@Configuration(proxyBeanMethods = false)
class SharedTables {

    private static final List<String> LENT = List.of(
            "grant usage on schema command_side, sign_in to %I",
            "grant select, insert on command_side.subject_key, command_side.index_key to %I",
            "grant select, insert, update on sign_in.credential to %I");

    /** After the migrations. Repeatable, and the same whichever process does it. */
    @Bean
    SmartInitializingSingleton lendsTables(
            DataSource dataSource, @Value("${followthrough.database.query-side-role:query_side}") String role) {
        JdbcClient database = JdbcClient.create(dataSource);
        return () -> LENT.forEach(grant -> database.sql(database.sql("select format(:grant, :role)")
                        .param("grant", grant)
                        .param("role", role)
                        .query(String.class)
                        .single())
                .update());
    }
}
