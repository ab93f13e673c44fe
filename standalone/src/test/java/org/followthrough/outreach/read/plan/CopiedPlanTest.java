package org.followthrough.outreach.read.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.ForgedEvents;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.entries.ContactPlanEntry;
import org.followthrough.outreach.events.ContactAttempted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever may write into the database appends an event with the sealed contact plan of an older one, unsafe by now: it opens with its key
 * as it should. Nobody is shown it as the plan.
 */
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class CopiedPlanTest {

    private static final String UNSAFE = "+381 60 000 0000";
    private static final String SAFE = "+381 60 111 1111";
    private static final String DO_NOT_USE = "Do not use this plan";

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    private final ForgedEvents forged;

    CopiedPlanTest(@Autowired JdbcClient database) {
        forged = new ForgedEvents(database);
    }

    @Test
    void a_text_of_an_older_event_copied_into_a_newer_one_is_not_the_plan() {
        GivenCase given = plannedTwice();
        append(given, "ways", UUID.randomUUID().toString());

        notTheTruth(given);
        assertThat(browser.open("ana", page(given) + "?lang=sr-Cyrl").text()).contains("Не користите овај план");
        assertThat(browser.open("ana", page(cases.planned(TODAY.minusDays(5)))).text())
                .as("other cases")
                .doesNotContain(DO_NOT_USE);
    }

    @Test
    void a_whole_event_stored_once_more_is_not_the_plan() {
        GivenCase given = plannedTwice();
        append(given, "ways", commandOf(given, oldest(given)));

        notTheTruth(given);
    }

    @Test
    void a_text_written_over_that_of_a_later_event_is_noticed_too() {
        GivenCase given = plannedTwice();
        append(given, "ways", commandOf(given, oldest(given) + 1));

        notTheTruth(given);
    }

    @Test
    void a_plan_with_the_language_of_an_older_one_is_not_the_plan() {
        GivenCase given = plannedTwice();
        append(given, "language", commandOf(given, oldest(given) + 1));

        notTheTruth(given);
    }

    /** Its key opens what was bound to it only: that turns out when somebody opens it, and the machine's keeper is told. */
    @Test
    void a_copied_text_that_claims_to_be_of_the_newer_act_is_not_the_plan(CapturedOutput log) {
        GivenCase given = plannedTwice();
        String act = UUID.randomUUID().toString();
        append(given, "ways", act, plan -> ((ObjectNode) plan.get("ways")).put("a", act));

        notTheTruth(given);
        assertThat(log)
                .contains("The sealed value of contact-plan.ways")
                .contains("of command " + act + ", was changed");
        assertKeptToNoPlan(given);
    }

    @Test
    void whoever_keeps_to_it_through_the_api_did_not_keep_to_a_plan() {
        GivenCase given = plannedTwice();
        append(given, "ways", UUID.randomUUID().toString());

        assertKeptToNoPlan(given);
    }

    private static void assertKeptToNoPlan(GivenCase given) {
        given.after("ana", CopiedPlanTest::attempt);

        assertThat(given.timeline().entries())
                .extracting(entry -> entry.event())
                .filteredOn(ContactAttempted.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((ContactAttempted) event).withinPlan()).isFalse());
    }

    private void notTheTruth(GivenCase given) {
        String page = browser.open("ana", page(given)).text();
        assertThat(page).contains(DO_NOT_USE).contains("not readable: this text was changed");
        assertThat(page.split("not readable", -1)).as("only the copied text").hasSize(2);
        for (String form : new String[] {"contact-plan", "contact-attempts/new"}) {
            assertThat(browser.open("ana", given.href(form)).text())
                    .as(form)
                    .contains(DO_NOT_USE)
                    .doesNotContain(UNSAFE);
        }
    }

    private static String page(GivenCase given) {
        return "/cases/" + given.reference().inUrls();
    }

    private GivenCase plannedTwice() {
        GivenCase given = cases.planned(TODAY.minusDays(5));
        UUID inForce = given.facts().outreach().plan().inForce();
        return given.after("ana", id -> safer(id, inForce));
    }

    private static ContactPlanEntry safer(UUID commandId, UUID replaces) {
        return new ContactPlanEntry(
                commandId,
                replaces,
                PlanBasis.REPORTING_ORGANISATION,
                Set.of(ContactChannel.PHONE),
                Set.of(),
                null,
                SAFE,
                null,
                null,
                null,
                null);
    }

    private static ContactAttemptEntry attempt(UUID commandId) {
        return (ContactAttemptEntry) GivenCases.attempt(commandId, TODAY.minusDays(1), ContactResult.NO_ANSWER);
    }

    private long oldest(GivenCase given) {
        return forged.oldest(given, "outreach.ContactPlanSet");
    }

    private String commandOf(GivenCase given, long sequence) {
        return forged.commandOf(given, sequence);
    }

    /** One event more: the newest plan with a text of the oldest. */
    private void append(GivenCase given, String text, String commandId) {
        append(given, text, commandId, plan -> {});
    }

    private void append(GivenCase given, String text, String commandId, Consumer<ObjectNode> forgery) {
        long oldest = oldest(given);
        ObjectNode plan = forged.payload(given, oldest + 1);
        plan.set(text, forged.payload(given, oldest).get(text));
        plan.put("plan", UUID.randomUUID().toString());
        forgery.accept(plan);
        forged.append(given, oldest + 1, plan, commandId);
    }
}
