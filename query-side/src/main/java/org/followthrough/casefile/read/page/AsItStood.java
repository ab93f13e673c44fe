package org.followthrough.casefile.read.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.facts.MinimumOutreach;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.intake.events.Particulars;
import org.followthrough.outreach.facts.PlanFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of a case in words, each with its label, in a fixed order. */
@Component
public class AsItStood {

    private final Words words;
    private final Texts texts;
    private final StaffNames names;
    private final Protocol protocol;
    private final ReviewAsItStood review;
    private final ProtectionAsItStood protection;
    private final GuardianAsItStood guardian;

    AsItStood(
            Words words,
            Texts texts,
            StaffNames names,
            Protocol protocol,
            ReviewAsItStood review,
            ProtectionAsItStood protection,
            GuardianAsItStood guardian) {
        this.words = words;
        this.texts = texts;
        this.names = names;
        this.protocol = protocol;
        this.review = review;
        this.protection = protection;
        this.guardian = guardian;
    }

    /** One fact; changed says that the event looked at changed it. */
    record Fact(String label, String value, boolean changed) {}

    /** A fact that is another now than it was. */
    public record Change(String label, String then, String now) {}

    /**
     * @param before the facts without the latest event, to say what it changed
     * @param moment looked from
     */
    List<Fact> facts(CaseFacts before, CaseFacts facts, Instant moment, boolean personal) {
        Map<String, String> old = before.intake().isOpened() ? words(before, moment, personal) : Map.of();
        return words(facts, moment, personal).entrySet().stream()
                .map(fact -> new Fact(
                        words.text("cases.fact." + fact.getKey()),
                        fact.getValue(),
                        !old.isEmpty() && !fact.getValue().equals(old.get(fact.getKey()))))
                .toList();
    }

    /** What differs between two moments of a case. A review that goes on says for itself how it stands. */
    public List<Change> changes(CaseFacts then, LocalDate thenOn, CaseFacts now, Instant moment, boolean personal) {
        Instant asOf = thenOn.atStartOfDay(protocol.zone()).toInstant();
        Map<String, String> old = withoutReview(then, asOf, personal);
        Map<String, String> current = withoutReview(now, moment, personal);
        var keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(current.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(old.get(key), current.get(key)))
                .map(key -> new Change(
                        words.text("cases.fact." + key),
                        or(old.get(key), "cases.nothing"),
                        or(current.get(key), "cases.nothing")))
                .toList();
    }

    private Map<String, String> words(CaseFacts facts, Instant moment, boolean personal) {
        var said = withoutReview(facts, moment, personal);
        review.say(facts, on(moment), said);
        return said;
    }

    private Map<String, String> withoutReview(CaseFacts facts, Instant moment, boolean personal) {
        var said = new LinkedHashMap<String, String>();
        duplicate(facts, said);
        person(facts, on(moment), personal, said);
        guardian.say(facts, on(moment), personal, said);
        protection.say(facts, moment, said);
        outreach(facts, said);
        decision(facts, said);
        followUp(facts, on(moment), said);
        return said;
    }

    private void duplicate(CaseFacts facts, Map<String, String> said) {
        var confirmed = facts.duplicate().confirmed();
        if (confirmed != null) {
            said.put(
                    "followed-in",
                    facts.duplicate().ended()
                            ? confirmed.leadingReference()
                            : words.text("cases.to-be-followed-in", confirmed.leadingReference()));
        }
        if (!facts.duplicate().led().isEmpty()) {
            said.put(
                    "duplicates",
                    facts.duplicate().led().values().stream()
                            .map(BroughtAlong::reference)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    private LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, protocol.zone());
    }

    private void person(CaseFacts facts, LocalDate on, boolean personal, Map<String, String> said) {
        var intake = facts.intake();
        said.put("caseworker", or(names.orNull(intake.caseworker()), "cases.unassigned"));
        if (personal && intake.report().name() != null) {
            said.put("name", texts.of(intake.report().name()));
        }
        texts.read(intake.particulars()).ifPresent(known -> particulars(known, on, said));
        said.put("risk", facts.risk().level().map(words::label).orElseGet(() -> words.text("cases.risk-not-assessed")));
        indicators(facts, said);
    }

    private void particulars(Particulars known, LocalDate on, Map<String, String> said) {
        said.put("age", words.label(known.ageGroupOn(on)));
        said.put("gender", words.label(known.gender()));
        if (!known.citizenships().isEmpty()) {
            said.put(
                    "citizenship",
                    String.join(
                            ", ",
                            known.citizenships().stream().map(words::country).toList()));
        }
    }

    private void indicators(CaseFacts facts, Map<String, String> said) {
        var seen = facts.risk().indicators().entrySet().stream()
                .filter(answer -> answer.getValue() == IndicatorAnswer.SEEN)
                .map(Map.Entry::getKey)
                .toList();
        if (!seen.isEmpty()) {
            said.put("indicators-seen", words.labels(seen));
        }
    }

    private void outreach(CaseFacts facts, Map<String, String> said) {
        said.put("contact-plan", plan(facts.outreach().plan()));
        said.put(
                "attempts",
                words.count("cases.attempts", facts.outreach().safeAttempts().size()));
        said.put("heard", words.text(facts.everHeard() ? "cases.yes" : "cases.no"));
        if (facts.ongoing() && !facts.heard()) {
            var missing = MinimumOutreach.missing(facts, protocol);
            said.put(
                    "outreach",
                    missing.isEmpty()
                            ? words.text("cases.outreach-met")
                            : words.count("cases.outreach-missing", missing.size()));
        }
        said.put("rights", words.text(facts.outreach().rightsGiven() ? "cases.rights-given" : "cases.rights-owed"));
    }

    private String plan(PlanFacts plan) {
        if (plan.set() == null) {
            return words.text("cases.plan-missing");
        }
        if (texts.broken(plan.set())) {
            return words.text("cases.plan-broken");
        }
        if (plan.inDoubt()) {
            return words.text("cases.plan-in-doubt");
        }
        return plan.safeChannels().isEmpty()
                ? words.text("cases.plan-none-safe")
                : words.text("cases.plan-safe", words.labels(plan.safeChannels()));
    }

    private void decision(CaseFacts facts, Map<String, String> said) {
        var decision = facts.decision();
        if (!decision.isTaken() && facts.duplicate().ended()) {
            said.put("decision", words.text("cases.decided-elsewhere"));
            return;
        }
        if (!decision.isTaken()) {
            said.put("decision", words.text(decision.proposal() == null ? "cases.undecided" : "cases.proposed"));
            if (decision.dueOn() != null) {
                said.put("decision-due", words.date(decision.dueOn()));
            }
            return;
        }
        var taken = decision.latest();
        said.put("decision", words.text("cases.decided", taken.outcome(), taken.on()));
        if (taken.reason() != null) {
            said.put("reason", words.label(taken.reason()));
        }
        said.put(
                "delivered",
                taken.deliveredOn() == null ? words.text("cases.not-delivered") : words.date(taken.deliveredOn()));
    }

    private void followUp(CaseFacts facts, LocalDate on, Map<String, String> said) {
        var followUp = facts.followUp();
        var departed = followUp.departed();
        if (departed != null) {
            said.put("departed", words.date(departed.happenedOn()));
        }
        var referral = facts.referral().latest();
        if (referral != null) {
            said.put("referral", words.text("cases.referral", referral.consent(), referral.happenedOn()));
        }
        if (facts.notRecognised()) {
            said.put(
                    "checks-done",
                    words.count("cases.checks-done", followUp.done().size()));
        }
        if (followUp.ended() != null) {
            said.put("follow-up", words.text("cases.ended", followUp.ended()));
        } else if (followUp.open() != null) {
            var open = followUp.open();
            said.put(
                    followUp.lost() ? "follow-up-lost" : "follow-up",
                    words.text(
                            open.overdue(on) ? "cases.check-overdue" : "cases.check-ahead", open.kind(), open.dueOn()));
        }
    }

    private String or(@Nullable String value, String otherwise) {
        return value == null ? words.text(otherwise) : value;
    }
}
