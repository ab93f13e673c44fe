package org.followthrough.importing.write.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.importing.files.FilePiece;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.platform.keys.SubjectKeys;
import org.followthrough.platform.store.RequiresNewTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploaded files, sealed, as long as somebody may confirm them or a job needs them, and no longer. */
@Component
class KeptFiles {

    /** How long a file waits for its confirmation. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final TypeReference<Personal<FilePiece>> PIECE = new TypeReference<>() {};

    private static final String ENDED = """
            from command_side.import_file f left join command_side.import_job j on j.job_id = f.file_id
            where (j.state <> 'RUNNING' or j.job_id is null and f.ends_at <= :now)
            """;

    private final JdbcClient database;
    private final ObjectMapper storedJson;
    private final SubjectKeys keys;
    private final Opener opener;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeptFiles(
            JdbcClient database,
            ObjectMapper storedJson,
            SubjectKeys keys,
            Opener opener,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.storedJson = storedJson;
        this.keys = keys;
        this.opener = opener;
        this.clock = clock;
        this.transaction = RequiresNewTransaction.of(transactions);
    }

    /**
     * The first piece begins the file.
     *
     * @return false where the file is not there, or another person's
     */
    boolean keep(UUID file, UUID staff, int no, Personal<FilePiece> piece) {
        if (no == 1) {
            begin(file, staff);
        }
        if (!waitsFor(staff, file)) {
            return false;
        }
        database.sql("""
                        insert into command_side.import_file_piece (file_id, no, sealed) values (:file, :no, :sealed)
                        on conflict do nothing
                        """)
                .param("file", file)
                .param("no", no)
                .param("sealed", sealed(piece))
                .update();
        return true;
    }

    private void begin(UUID file, UUID staff) {
        database.sql("""
                        insert into command_side.import_file (file_id, staff_id, ends_at) values (:file, :staff, :ends)
                        on conflict do nothing
                        """)
                .param("file", file)
                .param("staff", staff)
                .param("ends", Timestamp.from(clock.instant().plus(LONGEST)))
                .update();
    }

    /** Nobody confirms what else of the person waits. */
    void endOthers(UUID file, UUID staff) {
        database.sql("update command_side.import_file set ends_at = :now"
                        + " where staff_id = :staff and file_id <> :file and ends_at > :now")
                .param("now", now())
                .param("staff", staff)
                .param("file", file)
                .update();
    }

    /** It is not needed, unless a job needs it. */
    void end(UUID file) {
        database.sql("update command_side.import_file set ends_at = :now where file_id = :file")
                .param("now", now())
                .param("file", file)
                .update();
    }

    /** Whether the person may confirm it now. Until the transaction ends it stays. */
    boolean waitsFor(UUID staff, UUID file) {
        return database.sql("select file_id from command_side.import_file"
                        + " where file_id = :file and staff_id = :staff and ends_at > :now for share")
                .param("file", file)
                .param("staff", staff)
                .param("now", now())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Empty where it is gone, or not whole. */
    Optional<byte[]> read(UUID file) {
        List<Optional<FilePiece>> pieces = database.sql(
                        "select sealed from command_side.import_file_piece where file_id = :file order by no")
                .param("file", file)
                .query((row, n) -> opener.read(closed(row.getString("sealed"))))
                .list();
        boolean whole = pieces.stream()
                        .flatMap(Optional::stream)
                        .filter(piece -> piece.of() == pieces.size())
                        .count()
                == pieces.size();
        return pieces.isEmpty() || !whole
                ? Optional.empty()
                : Optional.of(FilePiece.joined(
                        pieces.stream().flatMap(Optional::stream).toList()));
    }

    /** Those whose import is over and those that nobody confirmed in time: first what opens them. Repeatable. */
    void removeEnded() {
        ended().forEach(file -> transaction.executeWithoutResult(status -> remove(file)));
    }

    private List<UUID> ended() {
        return database.sql("select f.file_id " + ENDED)
                .param("now", now())
                .query(UUID.class)
                .list();
    }

    private void remove(UUID file) {
        boolean still = database.sql("select f.file_id " + ENDED + " and f.file_id = :file for update of f skip locked")
                .param("now", now())
                .param("file", file)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (still) {
            keys.destroy(file);
            database.sql("delete from command_side.import_file where file_id = :file")
                    .param("file", file)
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String sealed(Personal<FilePiece> piece) {
        try {
            return storedJson.writeValueAsString(piece);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Personal<FilePiece> closed(String sealed) {
        try {
            return storedJson.readValue(sealed, PIECE);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept piece of a file is not readable", broken);
        }
    }
}
