package org.followthrough.platform.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hashes of passwords, kept in memory for a second: every request asks whether one changed. A change made in this process
 * shows at once, one made elsewhere a second later.
 */
final class CredentialRepository {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient database;
    private final LongSupplier nanos;
    private final Map<UUID, Read> known = new ConcurrentHashMap<>();

    /** @param nanos time that passes, as {@link System#nanoTime} */
    CredentialRepository(JdbcClient database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
    }

    Optional<Credential> of(UUID member) {
        return known.compute(member, (one, last) -> last == null || isOld(last) ? readNow(one) : last)
                .credential();
    }

    private boolean isOld(Read last) {
        return nanos.getAsLong() - last.at() >= KEPT_NANOS;
    }

    private Read readNow(UUID member) {
        long now = nanos.getAsLong();
        return new Read(read(member), now);
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

    /** @param at nanoseconds of the process */
    private record Read(Optional<Credential> credential, long at) {}
}
