package org.followthrough.platform.keys;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps every key anew that an older key-encryption key wrapped, a few hundred per transaction: broken off, it goes on
 * where it stood. Every process must know the new key before the first one wraps with it.
 */
public final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int AT_ONCE = 500;

    private static final String REMAINING = """
            select (select count(*) from command_side.subject_key where kek_id <> ?)
                + (select count(*) from command_side.index_key where kek_id <> ?)""";

    private static final String ALL = """
            select (select count(*) from command_side.subject_key where wrapped is not null)
                + (select count(*) from command_side.index_key)""";

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final KeyEncryptionKey kek;

    public KeyRotation(DataSource dataSource, KeyEncryptionKey kek) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.kek = kek;
    }

    /** How many keys an older key-encryption key wraps. */
    public long remaining() {
        return Objects.requireNonNull(jdbc.queryForObject(REMAINING, Long.class, kek.id(), kek.id()));
    }

    /** How many keys there are, by whatever they are wrapped. */
    public long all() {
        return Objects.requireNonNull(jdbc.queryForObject(ALL, Long.class));
    }

    /** @return how many keys were wrapped anew */
    public int rewrap() {
        return rewrap(soFar -> {});
    }

    /**
     * @param progress told after each batch how many were wrapped anew so far
     * @return how many keys were wrapped anew
     */
    public int rewrap(IntConsumer progress) {
        int rewrapped = 0;
        List<Row> batch = rewrapAfter(FIRST);
        while (!batch.isEmpty()) {
            rewrapped += batch.size();
            progress.accept(rewrapped);
            batch = rewrapAfter(batch.get(batch.size() - 1).subject);
        }
        rewrapped += rewrapIndexKeys();
        progress.accept(rewrapped);
        if (rewrapped > 0) {
            LOG.info("{} keys are now wrapped by the key-encryption key {}", rewrapped, kek.id());
        }
        return rewrapped;
    }

    private List<Row> rewrapAfter(UUID last) {
        return transaction.execute(status -> {
            List<Row> old = jdbc.query(
                    """
                    select subject, wrapped from command_side.subject_key
                    where kek_id <> ? and subject > ? order by subject limit ? for update""",
                    (row, number) -> new Row(row.getObject("subject", UUID.class), row.getBytes("wrapped")),
                    kek.id(),
                    last,
                    AT_ONCE);
            jdbc.batchUpdate(
                    "update command_side.subject_key set wrapped = ?, kek_id = ? where subject = ?",
                    old.stream()
                            .map(row -> new Object[] {
                                rewrapped(row.wrapped, WrappedKeys.boundTo(row.subject)), kek.id(), row.subject
                            })
                            .toList());
            return old;
        });
    }

    private int rewrapIndexKeys() {
        return transaction.execute(status -> {
            List<Object[]> old = jdbc.query(
                    "select name, wrapped from command_side.index_key where kek_id <> ? for update",
                    (row, number) -> new Object[] {
                        rewrapped(row.getBytes("wrapped"), BlindIndex.boundTo(row.getString("name"))),
                        kek.id(),
                        row.getString("name")
                    },
                    kek.id());
            jdbc.batchUpdate("update command_side.index_key set wrapped = ?, kek_id = ? where name = ?", old);
            return old.size();
        });
    }

    private byte[] rewrapped(byte[] wrapped, byte[] boundTo) {
        try {
            return kek.wrap(kek.unwrap(wrapped, boundTo), boundTo);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("A key was not wrapped by any key in " + kek, foreign);
        }
    }

    private record Row(UUID subject, byte[] wrapped) {}
}
