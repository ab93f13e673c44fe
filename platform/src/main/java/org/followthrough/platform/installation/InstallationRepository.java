package org.followthrough.platform.installation;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.platform.startup.RefusedStart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The installation that a database belongs to: one row, written by command-side at the beginning and read by both. */
public final class InstallationRepository {

    private static final String IS_THERE = "select to_regclass('command_side.installation') is not null";
    private static final String READ = """
            select id, demonstration, coalesce((to_jsonb(i) ->> 'format')::int, :unnumbered)
            from command_side.installation i""";
    private static final String BEGIN = """
            insert into command_side.installation (id, demonstration, format) values (:id, :demonstration, :format)
            on conflict do nothing""";

    private final JdbcClient database;
    private volatile @Nullable Installation known;

    public InstallationRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Empty where nothing has begun yet. Once found it is answered without the database.
     *
     * @throws RefusedStart where it is of another format, which may have no column that says so
     */
    public Optional<Installation> find() {
        if (known == null && database.sql(IS_THERE).query(Boolean.class).single()) {
            known = database.sql(READ)
                    .param("unnumbered", StoredFormat.UNNUMBERED)
                    .query((row, number) -> {
                        StoredFormat.require(row.getInt(3), "The database");
                        return new Installation(row.getObject(1, UUID.class), row.getBoolean(2));
                    })
                    .optional()
                    .orElse(null);
        }
        return known();
    }

    /** As far as it was found before, without asking the database. */
    public Optional<Installation> known() {
        return Optional.ofNullable(known);
    }

    /**
     * Whoever comes first decides.
     *
     * @return the one that this database belongs to from now on
     */
    public Installation begin(Installation first) {
        database.sql(BEGIN)
                .param("id", first.id())
                .param("demonstration", first.demonstration())
                .param("format", StoredFormat.NUMBER)
                .update();
        return find().orElseThrow();
    }
}
