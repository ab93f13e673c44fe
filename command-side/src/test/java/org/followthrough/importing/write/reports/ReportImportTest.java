package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.casefile.write.references.References;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Sealer;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffIds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class ReportImportTest {

    private static final Actor SUPERVISOR = new Actor(UUID.randomUUID(), Set.of(Role.SUPERVISOR), Role.SUPERVISOR);
    private static final AtomicInteger FILES = new AtomicInteger();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext program;
    private static JdbcClient database;

    private String file;

    @BeforeAll
    static void start() {
        program = ImportProgram.start(folder);
        database = program.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    /** Each test imports rows of its own: 30 reports, two in three decided. */
    @BeforeEach
    void aFile() {
        int no = FILES.incrementAndGet();
        file = IntStream.rangeClosed(1, 30)
                .mapToObj(row ->
                        "CITIZEN,F" + no + "-" + row + ",1,2025-03-04,Ana Kanarinac,employer:Firma,Kanarinac zna,"
                                + List.of("IDENTIFIED,,2025-05-06", "DISMISSED,FRAUD,2025-05-06", ",,")
                                        .get(row % 3))
                .collect(Collectors.joining(
                        "\n",
                        "source,source_ref,person_no,received_on,name,connections,narrative,outcome,reason,decided_on\n",
                        "\n"));
    }

    @Test
    void each_row_becomes_a_case_with_its_decision_and_the_first_check_that_a_negative_one_owes() {
        ImportResult result = bringIn(file);

        assertThat(result.broughtIn()).isEqualTo(Map.of("IDENTIFIED", 10, "DISMISSED", 10, "UNDECIDED", 10));
        assertThat(result.cases()).isEqualTo(30);
        assertThat(eventsOf(claimed("-1")))
                .hasExactlyElementsOfTypes(CaseOpened.class, DecisionImported.class, CheckScheduled.class);
        assertThat(eventsOf(claimed("-2"))).hasExactlyElementsOfTypes(CaseOpened.class);
        assertThat(eventsOf(claimed("-3"))).hasExactlyElementsOfTypes(CaseOpened.class, DecisionImported.class);
    }

    @Test
    void a_case_says_what_its_row_said() {
        bringIn(file);

        CaseOpened opened = (CaseOpened) eventsOf(claimed("-1")).get(0);
        assertThat(program.getBean(Opener.class).read(opened.name())).hasValue("Ana Kanarinac");
    }

    @Test
    void reports_are_numbered_in_the_order_of_the_file_and_found_by_their_reference() {
        bringIn(file);

        List<Integer> numbers = IntStream.rangeClosed(1, 30)
                .mapToObj(row ->
                        Integer.valueOf(claimed("-" + row).claim().report().substring(5)))
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.range(0, 30).mapToObj(i -> numbers.get(0) + i).toList());
        assertThat(program.getBean(References.class).find(claimed("-7").reference()))
                .contains(claimed("-7").caseId());
    }

    @Test
    void the_same_file_twice_brings_in_nothing_new() {
        bringIn(file);
        long events = events();

        ImportResult again = bringIn(file);

        assertThat(again.known()).isEqualTo(30);
        assertThat(again.cases()).isZero();
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void cut_short_between_the_commands_of_a_row_it_goes_on_where_it_stopped() {
        for (int dies : List.of(1, 6, 10)) {
            CommandGateway dying = new DyingGateway(program.getBean(CommandGateway.class), dies).gateway();
            assertThatIllegalStateException()
                    .isThrownBy(() -> importThrough(dying).run(rows(file), Actor.IMPORT, quietly()));
        }
        ImportResult rest = bringIn(file);

        assertThat(rest.known() + rest.cases()).isEqualTo(30);
        assertEachRowIsThereOnce();
    }

    @Test
    void cut_short_before_it_could_note_what_is_done_it_does_nothing_twice() {
        bringIn(file);
        long events = events();
        database.sql("update command_side.imported_row set brought_in = false, said = ''")
                .update();

        ImportResult again = bringIn(file);

        assertThat(again.cases()).isEqualTo(30);
        assertThat(events()).isEqualTo(events);
        assertEachRowIsThereOnce();
    }

    @Test
    void a_later_file_that_is_cut_short_anywhere_loses_and_doubles_nothing() {
        bringIn(file);
        String more = file.replace("Ana Kanarinac,employer:Firma", "Ana Kanarinac,employer:Firma;recruiter:Posrednik")
                .replace(",,,\n", ",IDENTIFIED,,2025-05-06\n");
        for (int dies : List.of(1, 7, 8, 20)) {
            CommandGateway dying = new DyingGateway(program.getBean(CommandGateway.class), dies).gateway();
            assertThatIllegalStateException()
                    .isThrownBy(() -> importThrough(dying).run(rows(more), SUPERVISOR, quietly()));
        }

        ImportResult rest = program.getBean(ReportImport.class).run(rows(more), SUPERVISOR, quietly());

        assertThat(rest.refused()).isEmpty();
        assertThat(allEventsOf(claimed("-1")))
                .filteredOn(ConnectionAdded.class::isInstance)
                .hasSize(1);
        assertThat(allEventsOf(claimed("-2")))
                .filteredOn(event -> event instanceof ConnectionAdded || event instanceof DecisionImported)
                .hasSize(2);
        assertThat(bringIn(more).known()).isEqualTo(30);
    }

    @Test
    void where_one_file_was_cut_short_another_brings_in_what_is_missing() {
        CommandGateway dying = new DyingGateway(program.getBean(CommandGateway.class), 1).gateway();
        assertThatIllegalStateException()
                .isThrownBy(() -> importThrough(dying).run(rows(file), Actor.IMPORT, quietly()));
        String other = file.replace("received_on,name,", "received_on,contact,").replace("Ana Kanarinac", "+381 60");

        bringIn(other);

        for (int row = 1; row <= 30; row++) {
            var opened = (CaseOpened) eventsOf(claimed("-" + row)).get(0);
            assertThat(opened.contact() != null || opened.name() != null).isTrue();
            assertThat(program.getBean(KnownCases.class)
                            .factsOf(claimed("-" + row).caseId())
                            .intake()
                            .report()
                            .contact())
                    .as("row " + row)
                    .isNotNull();
        }
    }

    @Test
    void two_imports_of_the_same_file_at_once_have_one_effect() {
        List<CompletableFuture<ImportResult>> both = List.of(
                CompletableFuture.supplyAsync(() -> bringIn(file)), CompletableFuture.supplyAsync(() -> bringIn(file)));

        assertThat(both).allSatisfy(each -> assertThat(each.join().refused()).isEmpty());
        assertEachRowIsThereOnce();
    }

    @Test
    void a_person_who_comes_in_later_shares_the_number_of_the_report() {
        bringIn(file);
        bringIn("source,source_ref,person_no,received_on\nCITIZEN," + ref("-1") + ",2,2025-03-04\n");

        assertThat(claimed("-1", 2).claim().report())
                .isEqualTo(claimed("-1").claim().report());
    }

    @Test
    void a_source_that_numbers_anew_each_year_has_two_reports() {
        bringIn("source,source_ref,person_no,received_on\nHEALTH,1,1,2024-03-04\n");
        bringIn("source,source_ref,person_no,received_on\nHEALTH,1,2,2025-03-04\n");

        assertThat(database.sql("""
                        select report from command_side.imported_row
                        join command_side.imported_row_key using (command_id) where source = 'HEALTH' order by 1
                        """).query(String.class).list())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2024-"),
                        second -> assertThat(second).startsWith("2025-"));
    }

    @Test
    void rows_that_their_cases_refuse_are_named_with_the_reason() {
        Actor reviewer = new Actor(UUID.randomUUID(), Set.of(Role.REVIEWER), Role.REVIEWER);

        ImportResult result = program.getBean(ReportImport.class).run(rows(file), reviewer, quietly());

        assertThat(result.cases()).isZero();
        assertThat(result.refused())
                .hasSize(30)
                .allSatisfy(row -> assertThat(row.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly("role-may-not"));
        assertThat(result.refused().get(0).row()).isEqualTo(2);
    }

    @Test
    void a_file_with_problems_is_not_imported_in_part() {
        ReportRows spoilt = rows(file + "CITIZEN,X,1,tomorrow,,,,,,\n");
        long events = events();

        assertThat(spoilt.rows()).hasSize(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.getBean(ReportImport.class).run(spoilt, Actor.IMPORT, quietly()));
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void progress_is_told_row_by_row() {
        List<Integer> done = new ArrayList<>();

        program.getBean(ReportImport.class).run(rows(file), Actor.IMPORT, (row, of) -> done.add(of - row));

        assertThat(done).hasSize(30).endsWith(0);
    }

    @Test
    void nothing_a_row_says_about_the_person_is_stored_readable() {
        bringIn(file);

        assertThat(database.sql("""
                        select convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8')
                        from event_store.domain_event_entry
                        union all select r::text from command_side.imported_row r
                        union all select k::text from command_side.imported_row_key k
                        union all select r::text from command_side.case_reference r
                        """).query(String.class).list())
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("Kanarinac") || stored.contains("Firma"));
    }

    private void assertEachRowIsThereOnce() {
        for (int row = 1; row <= 30; row++) {
            assertThat(eventsOf(claimed("-" + row)))
                    .as("row " + row)
                    .hasSize(List.of(2, 3, 1).get(row % 3));
        }
    }

    private ImportResult bringIn(String text) {
        return program.getBean(ReportImport.class).run(rows(text), Actor.IMPORT, quietly());
    }

    private static ReportImport importThrough(CommandGateway gateway) {
        Sealer sealer = program.getBean(Sealer.class);
        var work = new RowWork(
                gateway,
                program.getBean(KnownCases.class),
                program.getBean(RowMarks.class),
                sealer,
                program.getBean(Opener.class),
                program.getBean(Protocol.class),
                program.getBean(Clock.class));
        return new ReportImport(
                program.getBean(RowClaims.class),
                program.getBean(References.class),
                sealer,
                new RowSender(work),
                work,
                program.getBean(FileComparison.class),
                program.getBean(PlatformTransactionManager.class));
    }

    private static ReportRows rows(String text) {
        return FileOf.read(text);
    }

    private static ReportImport.Progress quietly() {
        return (done, of) -> {};
    }

    private static String ref(String row) {
        return "F" + FILES.get() + row;
    }

    private static ClaimedRow claimed(String row) {
        return claimed(row, 1);
    }

    private static ClaimedRow claimed(String row, int person) {
        ReportRow sameRow = rows("source,source_ref,person_no,received_on\nCITIZEN," + ref(row) + "," + person
                        + ",2025-03-04\n")
                .rows()
                .get(0);
        return program.getBean(RowClaims.class)
                .claim(List.of(sameRow), RowAnswers.NONE)
                .get(0);
    }

    private static List<Object> allEventsOf(ClaimedRow row) {
        return program.getBean(EventStore.class)
                .readEvents(row.caseId().toString())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** What the import stored, without what sagas have added meanwhile. */
    private static List<Object> eventsOf(ClaimedRow row) {
        return program.getBean(EventStore.class)
                .readEvents(row.caseId().toString())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .filter(event ->
                        ((CaseEvent) event).by().equals(StaffIds.IMPORT) && !(event instanceof ObligationEvent))
                .toList();
    }

    private static long events() {
        return database.sql(
                        "select count(*) from event_store.domain_event_entry where payload_type like '%.CaseOpened' or payload_type like '%.DecisionImported'")
                .query(Long.class)
                .single();
    }
}
