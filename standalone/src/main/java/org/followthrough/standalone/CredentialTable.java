package org.followthrough.standalone;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes of passwords, kept in memory too: only this process writes them, and every request asks whether one changed. */
final class CredentialTable {

    private final JdbcClient database;
    private final Map<UUID, Optional<Credential>> known = new ConcurrentHashMap<>();

    CredentialTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Credential> of(UUID member) {
        return known.computeIfAbsent(member, this::read);
    }

    private Optional<Credential> read(UUID member) {
        return database.sql("select encoded, given, version from sign_in.credential where staff_id = :member")
                .param("member", member)
                .query((row, n) -> new Credential(row.getString(1), row.getBoolean(2), row.getInt(3)))
                .optional();
    }

    void save(UUID member, String encoded, boolean given) {
        database.sql("""
                        insert into sign_in.credential (staff_id, encoded, given, version) values (:member, :encoded, :given, 1)
                        on conflict (staff_id) do update
                            set encoded = :encoded, given = :given, version = sign_in.credential.version + 1
                        """)
                .param("member", member)
                .param("encoded", encoded)
                .param("given", given)
                .update();
        known.remove(member);
    }
}
