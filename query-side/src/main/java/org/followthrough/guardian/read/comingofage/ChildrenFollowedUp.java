package org.followthrough.guardian.read.comingofage;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever was a child, or perhaps one, when last anybody said so, and was not recognised. No age is stored for it. */
@Component
class ChildrenFollowedUp {

    private final JdbcClient database;

    ChildrenFollowedUp(JdbcClient database) {
        this.database = database;
    }

    List<UUID> find() {
        return database.sql("""
                        select case_id from query_side.obligation_case
                        where child and outcome is not null and outcome <> 'IDENTIFIED' order by case_id
                        """).query(UUID.class).list();
    }
}
