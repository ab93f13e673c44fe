package org.followthrough.platform.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the key-encryption key at start, and refuses to start where it cannot be the right one: going on would make keys
 * that nobody can tell apart from lost ones.
 */
public final class KeyCustody {

    private static final Logger LOG = LoggerFactory.getLogger(KeyCustody.class);

    private final Optional<KeyFile> given;
    private final KeyFile own;
    private final boolean mayGenerate;
    private final JdbcTemplate jdbc;

    /**
     * @param given a file that must exist, for example a mounted secret
     * @param dataFolder where a key is made on the first start when none is given
     * @param mayGenerate whether a made key is good enough here; in production somebody has to say so
     */
    public KeyCustody(Optional<Path> given, Path dataFolder, boolean mayGenerate, DataSource dataSource) {
        this.given = given.map(KeyFile::new);
        this.own = new KeyFile(dataFolder.resolve("key-encryption-key.json"));
        this.mayGenerate = mayGenerate;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @throws IllegalStateException with a sentence for the operator */
    public KeyEncryptionKey open() {
        KeyEncryptionKey kek = given.map(this::readGiven).orElseGet(this::readOrGenerate);
        oneRowPerKek().forEach(row -> refuseUnlessOpenedBy(kek, row));
        LOG.info(
                "The key-encryption key {} is in {}. Back this file up, apart from the database: without it no personal data"
                        + " can be read, and whoever has both can read all.",
                kek.id(),
                place());
        return kek;
    }

    private KeyEncryptionKey readGiven(KeyFile file) {
        if (!file.exists()) {
            throw new IllegalStateException("The key-encryption key is expected in " + file
                    + " (followthrough.personal.kek-file), but there is no such file.");
        }
        return file.read();
    }

    private KeyEncryptionKey readOrGenerate() {
        if (!mayGenerate) {
            throw new IllegalStateException("In production the key-encryption key is given: name its file in"
                    + " followthrough.personal.kek-file, or accept one that is generated in the data folder with"
                    + " followthrough.personal.generated-kek-accepted=true.");
        }
        if (own.exists()) {
            return own.read();
        }
        if (!oneRowPerKek().isEmpty()) {
            throw new IllegalStateException("The database holds personal data, but its key-encryption key is not in "
                    + own + ". Restore the file from its backup; a new key could not open what is there.");
        }
        return own.generate();
    }

    private void refuseUnlessOpenedBy(KeyEncryptionKey kek, Row row) {
        try {
            new WrappedKeys(kek).open(row.subject, row.wrapped);
        } catch (IllegalStateException foreign) {
            throw new IllegalStateException("The key-encryption key " + kek.id() + " in " + place()
                    + " does not open what this database holds (wrapped by " + row.kekId
                    + "). Restore the key file that belongs to this database.");
        }
    }

    private List<Row> oneRowPerKek() {
        if (!Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass('command_side.subject_key') is not null", Boolean.class))) {
            return List.of();
        }
        return jdbc.query(
                """
                select distinct on (kek_id) kek_id, subject, wrapped from command_side.subject_key
                where wrapped is not null order by kek_id, subject""",
                (row, number) -> new Row(
                        row.getString("kek_id"), row.getObject("subject", UUID.class), row.getBytes("wrapped")));
    }

    /** Where the key is: the file that was given, or that of the data folder. */
    public KeyFile place() {
        return given.orElse(own);
    }

    private record Row(String kekId, UUID subject, byte[] wrapped) {}
}
