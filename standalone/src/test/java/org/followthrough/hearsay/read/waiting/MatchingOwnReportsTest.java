package org.followthrough.hearsay.read.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.review.commands.RequestReview;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** What an organisation says of those it reported is recorded once, however often it is tried (rule J9). */
@WholeApplication
class MatchingOwnReportsTest {

    @Autowired
    private Browser browser;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private GivenCases cases;

    @Autowired
    private CommandBus commands;

    @Test
    void cut_between_recording_and_weighing_it_says_the_same_again_and_holds_no_case_meanwhile() throws Exception {
        var own = cases.notRecognisedOf("jelena", TODAY.minusDays(60), TODAY.minusDays(10));
        var recorded = new CopyOnWriteArrayList<RequestReview>();
        var apart = new CopyOnWriteArrayList<Boolean>();
        var weighed = new CopyOnWriteArrayList<WeighHearsay>();
        var failures = new AtomicInteger(2);
        MessageHandlerInterceptor<CommandMessage<?>> cut = (unit, chain) -> {
            if (unit.getMessage().getPayload() instanceof RequestReview request) {
                recorded.add(request);
                apart.add(unit.isRoot());
            }
            if (unit.getMessage().getPayload() instanceof WeighHearsay weighing) {
                weighed.add(weighing);
                apart.add(unit.isRoot());
                if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("cut");
                }
            }
            return chain.proceed();
        };

        try (var intercepted = commands.registerHandlerInterceptor(cut)) {
            assertThat(asked(own)).isEqualTo(202);
            await().until(() -> weighed.size() == 3);
        }

        assertThat(apart).containsOnly(true);
        assertThat(weighed).containsOnly(weighed.get(0));
        assertThat(recorded)
                .extracting(RequestReview::commandId)
                .containsOnly(Ids.derived(weighed.get(0).hearsayId(), "recorded"));
        await().untilAsserted(() -> assertThat(waiting())
                .noneMatch(link -> link.contains(weighed.get(0).hearsayId().toString())));
        assertThat(own.facts().review().open()).isNotNull();
    }

    private int asked(GivenCase given) throws Exception {
        return mvc.perform(post("/api/cases/" + given.reference().inUrls() + "/review")
                        .with(user(users.loadUserByUsername("jelena")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(String.format(Locale.ROOT, """
                                {"commandId": "%s", "happenedOn": "%s", "requester": "REPORTING_ORGANISATION",
                                 "ground": "RENEWED_RISK", "asked": "Look at it again"}""", UUID.randomUUID(), TODAY)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> waiting() {
        return browser.open("goran", "/hearsay")
                .document()
                .select("main table a")
                .eachAttr("href");
    }
}
