package org.followthrough.standalone.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import org.followthrough.commandside.CommandSideSchema;
import org.followthrough.queryside.QuerySideSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableCopyTest {

    private final Databases source = new Databases();
    private final Databases target = new Databases();
    private final TargetDatabase commandSide = new TargetDatabase(Side.COMMAND, target.url(), Databases.COMMAND_SIDE);
    private final TargetDatabase querySide = new TargetDatabase(Side.QUERY, target.url(), Databases.QUERY_SIDE);

    @BeforeEach
    void both_have_their_tables() {
        CommandSideSchema.in(source.asSuperuser()).migrate();
        CommandSideSchema.signIn(source.asSuperuser()).migrate();
        QuerySideSchema.in(source.asSuperuser()).migrate();
        commandSide.migrate(List.of(
                CommandSideSchema.in(commandSide.asDataSource()),
                CommandSideSchema.signIn(commandSide.asDataSource())));
        querySide.migrate(List.of(QuerySideSchema.in(querySide.asDataSource())));
    }

    @Test
    void rows_and_numbers_go_on_where_they_were_however_often_they_are_copied() {
        key("a0000000-0000-4000-8000-000000000001");
        key("a0000000-0000-4000-8000-000000000002");
        source.sql()
                .sql(
                        "update command_side.subject_key set state = 'ERASED', wrapped = null, kek_id = null, erased_at = '2026-03-01T10:00:00Z'"
                                + " where subject = 'a0000000-0000-4000-8000-000000000001'")
                .update();
        assertThat(copyCommandSide()).isEqualTo(2);
        assertThat(copyCommandSide()).isEqualTo(2);

        assertThat(keys(target)).isEqualTo(keys(source)).hasSize(2);
        target.sql()
                .sql("insert into command_side.subject_key (subject, state, wrapped, kek_id, made_at)"
                        + " values (gen_random_uuid(), 'ACTIVE', '\\x01', 'k', '2026-03-01T10:00:00Z')")
                .update();
        assertThat(target.sql()
                        .sql("select max(made_in) from command_side.subject_key")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void rows_that_refer_to_others_come_after_them_and_what_is_copied_again_is_not_doubled() {
        source.sql()
                .sql("insert into query_side.alerts_began values ('2025-01-01T00:00:00Z')")
                .update();
        source.sql()
                .sql(
                        "insert into query_side.alert (alert_id, source, recipient, kind, raised_at, at_once) values"
                                + " ('a0000000-0000-4000-8000-000000000001', 'e', gen_random_uuid(), 'OVERDUE', '2026-03-01T10:00:00Z', true)")
                .update();
        source.sql()
                .sql("insert into query_side.alert_delivery (delivery_id, recipient, channel, alert_id, queued_at,"
                        + " next_attempt_at) select gen_random_uuid(), recipient, 'MAIL', alert_id, '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'"
                        + " from query_side.alert")
                .update();
        copyQuerySide();
        copyQuerySide();

        assertThat(target.count("query_side.alert_delivery")).isOne();
        assertThat(target.sql()
                        .sql("select at = '2025-01-01T00:00:00Z' from query_side.alerts_began")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void events_that_could_not_be_told_wait_there_too_and_those_of_views_do_not() {
        letter("read.alert.inbox");
        letter("read.register.answer");
        copyQuerySide();

        assertThat(target.sql()
                        .sql(
                                "select processing_group from query_side.dead_letter where token is null and token_type is null")
                        .query(String.class)
                        .list())
                .containsExactly("read.alert.inbox");
    }

    @Test
    void a_copy_that_fails_leaves_nothing_of_it() {
        key("a0000000-0000-4000-8000-000000000001");
        assertThatThrownBy(() -> commandSide.copyFrom(source.asSuperuser(), to -> {
                    throw new java.sql.SQLException("cut short", "57014");
                }))
                .hasMessageContaining("57014");
        assertThat(target.count("command_side.subject_key")).isZero();
    }

    private long copyCommandSide() {
        return commandSide.copyFrom(source.asSuperuser(), Connection::isReadOnly);
    }

    private long copyQuerySide() {
        return querySide.copyFrom(source.asSuperuser(), Connection::isReadOnly);
    }

    private void key(String subject) {
        source.sql()
                .sql("insert into command_side.subject_key (subject, state, wrapped, kek_id, made_at)"
                        + " values (?::uuid, 'ACTIVE', '\\x5c0009', 'k', '2026-03-01T10:00:00Z')")
                .param(subject)
                .update();
    }

    private static List<String> keys(Databases in) {
        return in.sql()
                .sql("select k::text from command_side.subject_key k order by subject")
                .query(String.class)
                .list();
    }

    private void letter(String group) {
        source.sql()
                .sql(
                        "insert into query_side.dead_letter (letter_id, processing_group, sequence_identifier, sequence_index,"
                                + " message_type, event_identifier, event_timestamp, payload_type, payload, enqueued_at, token,"
                                + " token_type) values (?, ?, 's', 0, 'm', 'e', 't', 'p', '', 't', '\\x01', 'old')")
                .params(group, group)
                .update();
    }
}
