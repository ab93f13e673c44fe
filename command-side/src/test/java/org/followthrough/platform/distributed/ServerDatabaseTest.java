package org.followthrough.platform.distributed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalLong;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** Which database a process works with, and which it refuses. */
class ServerDatabaseTest {

    private final String url = SharedDatabases.create();
    private final ServerDatabase database = new ServerDatabase(url, "command_side", SharedDatabases.PASSWORD);

    @Test
    void an_empty_database_will_do() {
        assertThatCode(() -> {
                    database.requireThisForm();
                    database.requireNothingReadBeyond(() -> OptionalLong.of(-1));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void one_that_keeps_events_itself_is_of_the_other_form() {
        SharedDatabases.asSuperuser(url).sql("create schema event_store").update();

        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(database::requireThisForm)
                .withMessageContaining("keeps the events of a standalone installation");
    }

    @Test
    void views_that_have_read_more_than_there_is_belong_to_another_store() {
        hasRead("command_side", 41);

        assertThatCode(() -> database.requireNothingReadBeyond(() -> OptionalLong.of(41)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> database.requireNothingReadBeyond(() -> OptionalLong.of(40)))
                .withMessageContaining("belongs to another context or server");
    }

    @Test
    void events_without_the_tables_of_their_keys_belong_to_another_database() {
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> database.requireKeysOf(0))
                .withMessageContaining("none of the keys");
        assertThatCode(() -> database.requireKeysOf(-1)).doesNotThrowAnyException();

        hasRead("command_side", 0);
        assertThatCode(() -> database.requireKeysOf(0)).doesNotThrowAnyException();
    }

    @Test
    void what_this_role_may_not_see_is_left_to_the_other_side() {
        hasRead("query_side", 41);

        assertThatCode(() -> database.requireNothingReadBeyond(() -> OptionalLong.of(-1)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> new ServerDatabase(url, "command_side", "guess").requireThisForm())
                .withMessageContaining("does not let the role command_side in")
                .withMessageNotContaining("guess");
    }

    @Test
    void a_server_that_does_not_answer_is_told_with_the_setting() {
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> new ServerDatabase(
                                "jdbc:postgresql://127.0.0.1:1/none", "command_side", SharedDatabases.PASSWORD)
                        .requireThisForm())
                .withMessageContaining("followthrough.database.url");
    }

    @Test
    void each_setting_that_is_missing_is_named() {
        MockEnvironment settings = new MockEnvironment();
        for (String name : new String[] {"url", "user", "password"}) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(() -> ServerDatabase.in(settings))
                    .withMessageContaining("followthrough.database." + name + " is missing");
            settings.setProperty("followthrough.database." + name, "x");
        }
        assertThatCode(() -> ServerDatabase.in(settings)).doesNotThrowAnyException();
    }

    private void hasRead(String side, long position) {
        JdbcClient role = JdbcClient.create(SharedDatabases.as(side, url));
        role.sql("create schema " + side).update();
        role.sql("create table " + side + ".token_entry (token bytea)").update();
        role.sql("insert into " + side + ".token_entry values (convert_to(:token, 'UTF8'))")
                .param("token", "{\"globalIndex\":" + position + "}")
                .update();
    }
}
