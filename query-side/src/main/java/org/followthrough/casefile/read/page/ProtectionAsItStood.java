package org.followthrough.casefile.read.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Component;

/** What protects the person, what is owed about it, and whether the person is at risk. */
@Component
class ProtectionAsItStood {

    private final Words words;
    private final Protocol protocol;

    ProtectionAsItStood(Words words, Protocol protocol) {
        this.words = words;
        this.protocol = protocol;
    }

    private record Standing(ProtectionMeasure kind, Owed review) {}

    /** @param moment looked from: what was not done by then is overdue, a measure past its date lapsed */
    void say(CaseFacts facts, Instant moment, Map<String, String> said) {
        owed(ObligationKind.PROTECTION_DECISION, "protection", "cases.protection-owed", facts, moment, said);
        owed(ObligationKind.PROTECTION_REVIEW, "protection", "cases.protection-none", facts, moment, said);
        String measures = measures(facts, moment);
        if (!measures.isEmpty()) {
            said.put("measures", measures);
        }
        owed(ObligationKind.AT_RISK_RENEWAL, "at-risk", "cases.at-risk-until", facts, moment, said);
        owed(ObligationKind.AT_RISK_DECISION, "at-risk-answer", "cases.at-risk-owed", facts, moment, said);
    }

    private void owed(
            ObligationKind kind, String fact, String key, CaseFacts facts, Instant moment, Map<String, String> said) {
        facts.obligations().of(kind).ifPresent(owed -> said.put(fact, due(key, owed, moment)));
    }

    private String due(String key, Owed owed, Instant moment) {
        return words.text(owed.overdue(moment, protocol) ? key + "-overdue" : key, owed.due());
    }

    private String measures(CaseFacts facts, Instant moment) {
        return facts.protection().standing().entrySet().stream()
                .flatMap(entry -> facts.obligations().of(ObligationKind.MEASURE_REVIEW, entry.getKey()).stream()
                        .map(review -> new Standing(entry.getValue().kind(), review)))
                .sorted(Comparator.comparing((Standing one) -> one.review().dueOn())
                        .thenComparing(Standing::kind))
                .map(one -> measure(one, moment))
                .collect(Collectors.joining("; "));
    }

    private String measure(Standing one, Instant moment) {
        return one.review().overdue(moment, protocol)
                ? words.text("cases.measure-lapsed", one.kind(), one.review().overdueOn(protocol))
                : words.text("cases.measure", one.kind(), one.review().dueOn());
    }
}
