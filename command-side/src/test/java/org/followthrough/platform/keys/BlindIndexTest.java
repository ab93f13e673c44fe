package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.stream.Stream;
import org.followthrough.personal.FoldedName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BlindIndexTest {

    private static KeyDatabase database;

    private final KeyEncryptionKey kek = KeyEncryptionKey.generate();

    @BeforeAll
    static void start() {
        database = new KeyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private BlindIndex index(String name) {
        return new BlindIndex(name, database.dataSource(), kek);
    }

    @Test
    void a_name_is_found_however_it_is_typed() {
        var stored = index("found").marksOf(FoldedName.of("Ђорђе"));

        assertThat(Stream.of("Đorđe", "DJORDJE", "Dorde"))
                .allMatch(typed -> !Collections.disjoint(stored, index("found").marksOf(FoldedName.of(typed))));
        assertThat(Collections.disjoint(stored, index("found").marksOf(FoldedName.of("Марко"))))
                .isTrue();
    }

    @Test
    void a_mark_is_the_same_after_a_restart_and_shows_nothing() {
        String mark = index("same").mark("canary");

        assertThat(mark).matches("[0-9a-f]{32}").isEqualTo(index("same").mark("canary"));
    }

    /** Else this process would go on making marks that nobody finds after the next start. */
    @Test
    void the_key_of_an_index_outlives_the_transaction_it_was_first_needed_in() {
        BlindIndex here = index("rolled back");

        String mark = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
                .execute(transaction -> {
                    transaction.setRollbackOnly();
                    return here.mark("canary");
                });

        assertThat(index("rolled back").mark("canary")).isEqualTo(mark);
    }

    @Test
    void each_index_has_a_key_of_its_own() {
        assertThat(index("one").mark("canary")).isNotEqualTo(index("other").mark("canary"));
    }

    @Test
    void a_key_moved_to_another_index_is_refused() {
        index("here").mark("canary");
        index("there").mark("canary");
        database.jdbc()
                .update(
                        "update command_side.index_key set wrapped = (select wrapped from command_side.index_key where name = 'here') where name = 'there'");

        assertThatThrownBy(() -> index("there").mark("canary")).isInstanceOf(IllegalStateException.class);
    }
}
