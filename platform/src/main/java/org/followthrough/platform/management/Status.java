package org.followthrough.platform.management;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.followthrough.platform.store.TokenPosition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an installation fares, as its database says: what the role that asks may not read is left out. No personal data. */
public final class Status {

    private static final String POSITIONS = "select processor_name, min(" + TokenPosition.SQL + """
            ) as at from (select processor_name, convert_from(token, 'UTF8')::jsonb as token_json from %s.token_entry) as tokens
            group by processor_name order by processor_name""";

    private static final String OLDER_KEYS = """
            select (select count(*) from command_side.subject_key where kek_id <> :kek)
                + (select count(*) from command_side.index_key where kek_id <> :kek)""";

    private final JdbcClient database;
    private final PrintStream out;

    public Status(JdbcClient database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /**
     * @param kek id of the key-encryption key in force; empty where the key file cannot be read
     * @param today by the program's clock, in any zone: only what is older than a day is called late
     */
    public void print(Optional<String> kek, LocalDate today) {
        printInstallation();
        kek.ifPresentOrElse(this::printKeys, () -> line("Key-encryption key", "its file cannot be read"));
        printProcessors();
        if (mayRead("query_side.dead_letter")) {
            printSetAside();
        }
        if (mayRead("query_side.task")) {
            printTasks();
        }
        if (mayRead("query_side.obligation")) {
            printLate(today);
        }
    }

    private void printInstallation() {
        Optional<String> begun = mayRead("command_side.installation")
                ? database.sql("select case when demonstration then 'a demonstration' else 'real work' end || ', '"
                                + " || id from command_side.installation")
                        .query(String.class)
                        .optional()
                : Optional.empty();
        line("Begun as", begun.orElse("not begun yet"));
    }

    private void printKeys(String kek) {
        if (!mayRead("command_side.subject_key") || !mayRead("command_side.index_key")) {
            line("Key-encryption key", kek);
            return;
        }
        long older =
                database.sql(OLDER_KEYS).param("kek", kek).query(Long.class).single();
        line(
                "Key-encryption key",
                kek + (older == 0 ? ", wraps all keys" : ", and " + older + " keys hang on an older one: rotate-key"));
    }

    private record Processor(String name, long at) {}

    private void printProcessors() {
        List<Processor> all = List.of("query_side", "command_side").stream()
                .filter(schema -> mayRead(schema + ".token_entry"))
                .flatMap(schema -> database
                        .sql(String.format(Locale.ROOT, POSITIONS, schema))
                        .query((row, number) -> new Processor(row.getString(1), row.getLong(2)))
                        .list()
                        .stream())
                .toList();
        OptionalLong stored = lastStored();
        long last = stored.orElse(all.stream().mapToLong(Processor::at).max().orElse(-1));
        line("Last event", stored.isPresent() ? String.valueOf(last) : last + ", as far as anybody here has read");
        for (Processor one : all) {
            long behind = last - Math.max(0, one.at());
            line("  " + one.name(), behind <= 0 ? "up to date" : behind + " behind");
        }
    }

    /** Empty where events are not in this database. */
    private OptionalLong lastStored() {
        return mayRead("event_store.domain_event_entry")
                ? OptionalLong.of(
                        database.sql("select coalesce(max(global_index), 0) from event_store.domain_event_entry")
                                .query(Long.class)
                                .single())
                : OptionalLong.empty();
    }

    private void printSetAside() {
        List<String> views = database.sql("""
                        select processing_group || ': ' || count(*) || ' events of '
                            || count(distinct sequence_identifier) || ' cases'
                        from query_side.dead_letter group by processing_group order by processing_group""").query(String.class).list();
        line("Set aside", views.isEmpty() ? "nothing" : String.join("; ", views) + " (retry-set-aside)");
    }

    private void printTasks() {
        List<String> open = database.sql("""
                        select lower(replace(kind, '_', '-')) || ' ' || subject || ': '
                            || case state when 'WAITING' then 'waiting' else position || ' of ' || goal end
                        from query_side.task where done_at is null order by kind, subject""").query(String.class).list();
        line("Under way", open.isEmpty() ? "nothing" : String.join("; ", open));
    }

    private void printLate(LocalDate today) {
        long late = database.sql(
                        "select count(*) from query_side.obligation where escalation_level = 0 and due_on < :day")
                .param("day", today.minusDays(1))
                .query(Long.class)
                .single();
        line("Past due, not overdue", late == 0 ? "none" : late + ": dates passed and no event says so");
    }

    private boolean mayRead(String table) {
        String schema = table.substring(0, table.indexOf('.'));
        return database.sql("select to_regnamespace(:schema) is not null")
                        .param("schema", schema)
                        .query(Boolean.class)
                        .single()
                && database.sql("select has_schema_privilege(:schema, 'usage')")
                        .param("schema", schema)
                        .query(Boolean.class)
                        .single()
                && database.sql("select coalesce(has_table_privilege(to_regclass(:table), 'select'), false)")
                        .param("table", table)
                        .query(Boolean.class)
                        .single();
    }

    private void line(String what, String is) {
        out.println(String.format(Locale.ROOT, "%-28s %s", what + (what.startsWith(" ") ? "" : ":"), is));
    }
}
