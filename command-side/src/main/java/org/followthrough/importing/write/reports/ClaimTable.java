package org.followthrough.importing.write.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.codes.SourceCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Claims as they are kept, for ever, in {@code command_side.imported_row} and {@code imported_row_key}. */
@Component
class ClaimTable {

    private final JdbcClient database;

    ClaimTable(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else claims; reading goes on. */
    void lock() {
        database.sql("lock table command_side.imported_row in share row exclusive mode")
                .update();
    }

    /** Every claim of the reports that the rows belong to, and of those whose number is like theirs. */
    List<Claim> about(Collection<RowKey> rows) {
        return database.sql("""
                        select * from command_side.imported_row_key
                        join command_side.imported_row using (command_id)
                        join (select distinct * from unnest(:years, :alike) as f(reporting_year, number_alike)) rows
                        using (reporting_year, number_alike)
                        order by claimed_at, command_id
                        """)
                .param("years", array("integer", rows, RowKey::year))
                .param("alike", array("text", rows, RowKey::numberAlike))
                .query((row, n) -> claim(row))
                .list();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                key(row),
                row.getObject("command_id", UUID.class),
                row.getString("report"),
                row.getTimestamp("claimed_at").toInstant(),
                row.getBoolean("brought_in"),
                Fingerprint.read(row.getString("said")));
    }

    private static RowKey key(ResultSet row) throws SQLException {
        return new RowKey(
                row.getString("sender"),
                row.getInt("reporting_year"),
                row.getString("number"),
                row.getInt("person_no"),
                row.getString("number_alike"),
                words(row.getString("sender_words")),
                SourceCategory.valueOf(row.getString("source")));
    }

    private static Set<String> words(String stored) {
        return stored.isEmpty() ? Set.of() : Arrays.stream(stored.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    void insert(List<Claim> claims) {
        database.sql("""
                        insert into command_side.imported_row (command_id, report, claimed_at)
                        select * from unnest(:ids, :reports, :claimed)
                        """)
                .param("ids", array("uuid", claims, Claim::commandId))
                .param("reports", array("text", claims, Claim::report))
                .param("claimed", array("timestamptz", claims, claim -> Timestamp.from(claim.claimedAt())))
                .update();
        insertKeys(claims);
    }

    /** From now on the claim is known under this key too. */
    void insertKeys(List<Claim> claims) {
        database.sql("""
                        insert into command_side.imported_row_key (command_id, sender, reporting_year, number, person_no,
                            number_alike, sender_words, source)
                        select * from unnest(:ids, :senders, :years, :numbers, :persons, :alike, :words, :sources)
                        """)
                .param("ids", array("uuid", claims, Claim::commandId))
                .param("senders", array("text", claims, claim -> claim.key().sender()))
                .param("years", array("integer", claims, claim -> claim.key().year()))
                .param("numbers", array("text", claims, claim -> claim.key().number()))
                .param("persons", array("integer", claims, claim -> claim.key().person()))
                .param("alike", array("text", claims, claim -> claim.key().numberAlike()))
                .param(
                        "words",
                        array(
                                "text",
                                claims,
                                claim -> String.join(" ", claim.key().senderWords())))
                .param(
                        "sources",
                        array("text", claims, claim -> claim.key().source().name()))
                .update();
    }

    /** Command ids of those of which it was not noted yet. */
    Set<UUID> broughtIn(Map<UUID, Fingerprint> said) {
        return Set.copyOf(database.sql("""
                        update command_side.imported_row r set brought_in = true, said = f.said
                        from unnest(:ids, :said) as f(command_id, said)
                        where r.command_id = f.command_id and (not brought_in or r.said <> f.said)
                        returning r.command_id
                        """)
                .param("ids", array("uuid", said.entrySet(), Map.Entry::getKey))
                .param(
                        "said",
                        array("text", said.entrySet(), one -> one.getValue().stored()))
                .query(UUID.class)
                .list());
    }

    private static <T> SqlArrayValue array(String type, Collection<T> of, Function<T, Object> value) {
        return new SqlArrayValue(type, of.stream().map(value).toArray());
    }
}
