package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints what minting costs with fsync on, as JSON lines. */
@Tag("endurance")
class MintingCostTest {

    private static final int SUBJECTS = 1_000;

    @Test
    void what_minting_costs() throws Exception {
        try (KeyDatabase database = new KeyDatabase();
                HikariDataSource pool = pool(database)) {
            KeyEncryptionKey kek = KeyEncryptionKey.generate();
            for (int run = 0; run < 5; run++) {
                List<UUID> singles = subjects();
                List<UUID> batch = subjects();
                JdbcSubjectKeys keys = new JdbcSubjectKeys(pool, kek, TestClock.clock());
                print("mint one by one, a commit each", () -> singles.forEach(keys::findOrMint));
                print("mint in one batch", () -> keys.mint(batch));
                print("find after the batch", () -> batch.forEach(keys::find));
                JdbcSubjectKeys others = new JdbcSubjectKeys(pool, kek, TestClock.clock());
                print("find in the order they were made, cold", () -> singles.forEach(others::find));
                print("find again, cached", () -> singles.forEach(others::find));
            }
            assertThat(database.jdbc().queryForObject("select count(*) from command_side.subject_key", Integer.class))
                    .isEqualTo(10 * SUBJECTS);
        }
    }

    private static HikariDataSource pool(KeyDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        return new HikariDataSource(config);
    }

    private static List<UUID> subjects() {
        return Stream.generate(UUID::randomUUID).limit(SUBJECTS).toList();
    }

    private static void print(String work, Runnable running) {
        long start = System.nanoTime();
        running.run();
        System.out.printf(
                "{\"work\":\"%s\",\"microseconds per subject\":%.1f}%n",
                work, (System.nanoTime() - start) / 1000.0 / SUBJECTS);
    }
}
