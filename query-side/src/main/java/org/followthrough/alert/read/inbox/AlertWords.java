package org.followthrough.alert.read.inbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Component;

/** What an alert says, on the page and in a mail. Never a name. */
@Component
public class AlertWords {

    private final Words words;

    public AlertWords(Words words) {
        this.words = words;
    }

    public String sentence(AlertRow alert) {
        if (alert.kind() == AlertKind.MENDED) {
            return words.count("alert.sentence.MENDED", alert.number());
        }
        if (alert.kind() == AlertKind.SEAL_BROKEN) {
            return words.text("alert.sentence.SEAL_BROKEN", alert.number());
        }
        if (alert.owed() == null) {
            return words.text("alert.sentence." + alert.kind());
        }
        return words.text(
                "alert.sentence." + alert.kind(),
                words.label(alert.owed()),
                Objects.requireNonNull(alert.dueOn()),
                alert.level());
    }

    /** What somebody must know before opening the case: the risk, a child, an imported decision. */
    public List<String> marks(AlertRow alert) {
        return Stream.of(
                        alert.risk() == null ? null : words.text("web.risk", alert.risk()),
                        alert.child() ? words.text("obligation.child") : null,
                        alert.imported() ? words.text("obligation.imported") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of what reached level 3, without saying which. */
    public String escalated(ObligationKind owed, int count) {
        return words.count("alert.escalated", count, words.label(owed));
    }

    public String backlog(ObligationKind owed, int count) {
        return words.count("alert.backlog", count, words.label(owed));
    }
}
