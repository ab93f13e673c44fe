package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SubjectErased;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcSubjectKeysTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static KeyDatabase database;

    private final KeyEncryptionKey kek = KeyEncryptionKey.generate();
    private final AtomicLong nanos = new AtomicLong();
    private final UUID ana = UUID.randomUUID();

    @BeforeAll
    static void start() {
        database = new KeyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private JdbcSubjectKeys keys() {
        return new JdbcSubjectKeys(database.dataSource(), kek, CLOCK, new KeyCache(nanos::get));
    }

    @Test
    void what_one_process_seals_another_opens() throws Exception {
        Personal<String> name = new TinkSealer(keys()).seal(ana, ana, "person.name", "Ana A.");

        assertThat(read(name, keys())).contains("Ana A.");
    }

    @Test
    void twenty_that_mint_one_subject_at_once_share_one_key() throws Exception {
        List<Callable<Personal<String>>> sealing =
                Stream.generate(this::sealInAProcessOfItsOwn).limit(20).toList();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Personal<String>> sealed = new ArrayList<>();
        try {
            for (Future<Personal<String>> done : threads.invokeAll(sealing)) {
                sealed.add(done.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(rows()).isEqualTo(1);
        for (Personal<String> one : sealed) {
            assertThat(read(one, keys())).contains("Ana A.");
        }
    }

    @Test
    void keys_just_made_are_not_asked_for_again() {
        UUID ben = UUID.randomUUID();
        JdbcSubjectKeys keys = keys();
        keys.mint(List.of(ana, ben));
        database.clear();

        assertThat(keys.find(ana)).isInstanceOf(SubjectKey.Usable.class);
        assertThat(keys.find(ben)).isInstanceOf(SubjectKey.Usable.class);
    }

    private Callable<Personal<String>> sealInAProcessOfItsOwn() {
        TinkSealer sealer = new TinkSealer(keys());
        return () -> sealer.seal(ana, ana, "person.name", "Ana A.");
    }

    @Test
    void a_key_outlives_the_transaction_it_was_needed_in() {
        TransactionTemplate command = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        JdbcSubjectKeys keys = keys();

        command.executeWithoutResult(transaction -> {
            keys.findOrMint(ana);
            transaction.setRollbackOnly();
        });

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void an_erased_subject_gets_no_key_again() {
        TinkSealer sealer = new TinkSealer(keys());
        erase(ana);

        assertThatThrownBy(() -> sealer.seal(ana, ana, "person.name", "Ana A.")).isInstanceOf(SubjectErased.class);
        new TinkSealer(keys()).prepare(List.of(ana));
        assertThat(keys().find(ana)).isEqualTo(new SubjectKey.Destroyed(NOW));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_key_destroyed_elsewhere_is_forgotten_within_a_minute() {
        JdbcSubjectKeys keys = keys();
        keys.findOrMint(ana);
        database.jdbc()
                .update(
                        "update command_side.subject_key set state = 'ERASED', wrapped = null, kek_id = null, erased_at = ?",
                        java.sql.Timestamp.from(NOW));

        nanos.addAndGet(KeyCache.LIFETIME.toNanos() - 1);
        assertThat(keys.find(ana)).isInstanceOf(SubjectKey.Usable.class);
        nanos.addAndGet(1);
        assertThat(keys.find(ana)).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void destroying_is_repeatable_and_keeps_the_first_time() {
        JdbcSubjectKeys keys = keys();
        keys.findOrMint(ana);

        assertThat(keys.destroy(ana)).isTrue();
        assertThat(new JdbcSubjectKeys(
                                database.dataSource(),
                                kek,
                                Clock.offset(CLOCK, Duration.ofDays(1)),
                                new KeyCache(nanos::get))
                        .destroy(ana))
                .isTrue();

        assertThat(keys.find(ana)).isEqualTo(new SubjectKey.Destroyed(NOW));
        assertThat(keys().find(ana)).isEqualTo(new SubjectKey.Destroyed(NOW));
        assertThat(database.jdbc()
                        .queryForObject("select wrapped is null from command_side.subject_key", Boolean.class))
                .isTrue();
    }

    @Test
    void a_key_on_hold_is_not_destroyed() {
        JdbcSubjectKeys keys = keys();
        keys.findOrMint(ana);
        database.jdbc().update("update command_side.subject_key set state = 'HOLD'");

        assertThat(keys.destroy(ana)).isFalse();
        assertThat(keys.find(ana)).isInstanceOf(SubjectKey.Usable.class);
    }

    @Test
    void a_subject_destroyed_before_it_had_a_key_never_gets_one() {
        JdbcSubjectKeys keys = keys();
        keys.destroy(ana);

        assertThatThrownBy(() -> new TinkSealer(keys).seal(ana, ana, "person.name", "Ana A."))
                .isInstanceOf(SubjectErased.class);
    }

    @Test
    void keys_made_next_are_read_with_the_one_that_was_missed() {
        List<UUID> some = Stream.generate(UUID::randomUUID).limit(40).toList();
        some.forEach(subject -> keys().mint(List.of(subject)));
        KeyCache cache = new KeyCache(nanos::get);

        new JdbcSubjectKeys(database.dataSource(), kek, CLOCK, cache).find(some.get(0));

        assertThat(cache.size()).isEqualTo(32);
        assertThat(cache.find(some.get(31))).isNotNull();
        assertThat(cache.find(some.get(32))).isNull();
        nanos.addAndGet(KeyCache.LIFETIME.toNanos());
        cache.dropOld();
        assertThat(cache.size()).isZero();
    }

    @Test
    void a_spoilt_row_spoils_nothing_for_the_ones_made_before_it() {
        UUID boris = UUID.randomUUID();
        keys().mint(List.of(ana));
        keys().mint(List.of(boris));
        database.jdbc().update("update command_side.subject_key set wrapped = 'x' where subject = ?", boris);

        assertThat(keys().find(ana)).isInstanceOf(SubjectKey.Usable.class);
        assertThatThrownBy(() -> keys().find(boris)).hasMessageContaining("was not wrapped by");
    }

    @Test
    void a_key_on_hold_still_opens_and_seals() throws Exception {
        Personal<String> name = new TinkSealer(keys()).seal(ana, ana, "person.name", "Ana A.");
        database.jdbc().update("update command_side.subject_key set state = 'HOLD'");

        assertThat(read(name, keys())).isPresent();
        assertThat(read(new TinkSealer(keys()).seal(ana, ana, "person.name", "A."), keys()))
                .isPresent();
    }

    @Test
    void a_wrapped_key_moved_to_another_subject_is_refused() {
        UUID boris = UUID.randomUUID();
        keys().mint(List.of(ana, boris));
        database.jdbc()
                .update(
                        "update command_side.subject_key set wrapped = (select wrapped from command_side.subject_key where subject = ?) where subject = ?",
                        ana,
                        boris);

        assertThatThrownBy(() -> keys().find(boris)).hasMessageContaining("was not wrapped by");
    }

    @Test
    void a_subject_that_never_had_a_key_is_named_with_what_to_do() {
        assertThatThrownBy(() -> keys().find(ana)).hasMessageContaining("restore both together");
    }

    @Test
    void many_are_minted_in_one_transaction() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(1_000).toList();
        JdbcSubjectKeys keys = keys();

        keys.mint(many);
        keys.mint(many);

        assertThat(rows()).isEqualTo(1_000);
        assertThat(database.jdbc()
                        .queryForObject("select count(distinct xmin::text) from command_side.subject_key", Long.class))
                .isEqualTo(1);
    }

    private void erase(UUID subject) {
        database.jdbc()
                .update(
                        "insert into command_side.subject_key (subject, state, made_at, erased_at) values (?, 'ERASED', ?, ?)",
                        subject,
                        java.sql.Timestamp.from(NOW),
                        java.sql.Timestamp.from(NOW));
    }

    private long rows() {
        Long rows = database.jdbc().queryForObject("select count(*) from command_side.subject_key", Long.class);
        return rows == null ? 0 : rows;
    }

    private static Optional<String> read(Personal<String> sealed, SubjectKeys keys) {
        return new TinkOpener(keys).read(sealed);
    }
}
