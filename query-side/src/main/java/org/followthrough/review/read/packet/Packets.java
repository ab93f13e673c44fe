package org.followthrough.review.read.packet;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.page.AsItStood;
import org.followthrough.casefile.read.page.PersonalText;
import org.followthrough.casefile.read.page.TimelineWords;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.Finding;
import org.followthrough.decision.facts.Taken;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.facts.OpenReview;
import org.followthrough.risk.facts.RiskFacts;
import org.followthrough.staff.Role;
import org.followthrough.staff.read.names.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a review is decided on. */
@Component
class Packets {

    /** Who reads what people said: those who work on the case, and those who look at it again. */
    private static final Set<Role> READ_PERSONAL = Set.of(Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER);

    private final Words words;
    private final StaffNames names;
    private final Texts texts;
    private final TimelineWords timeline;
    private final AsItStood asItStood;

    Packets(Words words, StaffNames names, Texts texts, TimelineWords timeline, AsItStood asItStood) {
        this.words = words;
        this.names = names;
        this.texts = texts;
        this.timeline = timeline;
        this.asItStood = asItStood;
    }

    Packet of(OpenReview open, CaseAtHand at) {
        boolean personal = READ_PERSONAL.stream().anyMatch(at.viewer()::is);
        ReviewRequested request = open.request();
        var history = History.around(request.decision(), at.timeline());
        return new Packet(
                open,
                (int) DAYS.between(at.today(), request.admissibilityDueOn()),
                (int) DAYS.between(at.today(), request.decisionDueOn()),
                asked(request, lines(personal)),
                decision(history, at, lines(personal)),
                indicators(history),
                risk(history, at),
                timeline.of(history.outreachBefore(), personal),
                timeline.of(history.since(), personal),
                asItStood.changes(history.then(), history.decision().happenedOn(), at.facts(), at.now(), personal),
                timeline.of(history.earlierReviews(), personal));
    }

    private Rows lines(boolean personal) {
        return new Rows(words, names, new PersonalText(texts, personal));
    }

    private List<Said> asked(ReviewRequested request, Rows rows) {
        return rows.value("requester", request.requester())
                .value("requested-on", request.happenedOn())
                .person("heard-by", request.by())
                .value("ground", request.ground())
                .text("asked", request.asked())
                .text("new-evidence", request.newEvidence())
                .text("late-because", request.lateBecause())
                .all();
    }

    private List<Said> decision(History history, CaseAtHand at, Rows rows) {
        Taken taken = at.facts().decision().latest();
        rows.value("outcome", taken.outcome()).value("reason", taken.reason()).value("decided-on", taken.on());
        if (history.decision() instanceof CaseDecided e) {
            rows.person("decided-by", e.decidedBy());
            if (e.signedOffBy() == null) {
                rows.say("signed-off-by", "review.packet.not-signed");
            } else {
                rows.person("signed-off-by", e.signedOffBy());
            }
            Finding finding = history.finding(e);
            rows.text("rationale", finding.rationale()).text("rights-not-given", finding.rightsNotGiven());
        } else {
            rows.say("decided-by", "review.packet.imported");
        }
        history.corrections().forEach(corrected -> rows.text("rationale-corrected", corrected.rationale()));
        return taken.deliveredOn() == null
                ? rows.say("told-on", "cases.not-delivered").all()
                : rows.value("told-on", taken.deliveredOn()).all();
    }

    /** What the source reported or anyone recorded before the decision, and what the decision answered to it. */
    private List<Said> indicators(History history) {
        var then = history.then();
        var reported = then.reportedMethods();
        Map<MethodOfControl, IndicatorAnswer> answers = new EnumMap<>(MethodOfControl.class);
        answers.putAll(then.risk().indicators());
        if (history.decision() instanceof CaseDecided e) {
            answers.putAll(e.finding().indicators());
        }
        history.corrections().forEach(corrected -> answers.putAll(corrected.indicators()));
        return List.of(MethodOfControl.values()).stream()
                .filter(method -> reported.contains(method) || answers.containsKey(method))
                .map(method -> new Said(words.label(method), answer(reported.contains(method), answers.get(method))))
                .toList();
    }

    private String answer(boolean reported, @Nullable IndicatorAnswer answer) {
        if (answer == null) {
            return words.text("review.packet.indicator-unanswered");
        }
        return reported ? words.text("review.packet.indicator-reported", answer) : words.label(answer);
    }

    private List<Said> risk(History history, CaseAtHand at) {
        return List.of(
                new Said(
                        words.text("review.packet.risk-then"),
                        level(history.then().risk())),
                new Said(words.text("review.packet.risk-now"), level(at.facts().risk())));
    }

    private String level(RiskFacts risk) {
        return risk.level().map(words::label).orElseGet(() -> words.text("cases.risk-not-assessed"));
    }
}
