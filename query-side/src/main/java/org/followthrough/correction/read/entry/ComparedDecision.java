package org.followthrough.correction.read.entry;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.decision.facts.Taken;
import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.jspecify.annotations.Nullable;

/** What a decision says, and what it would say; fields that stay are left out. */
final class ComparedDecision {

    private final Words words;
    private final Texts texts;

    ComparedDecision(Words words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<ComparedRow> of(Taken old, Taken now) {
        var rows = new ArrayList<ComparedRow>();
        if (old.reason() != now.reason()) {
            rows.add(row("reason", code(old.reason()), code(now.reason())));
        }
        if (old.rationale() != now.rationale()) {
            rows.add(row("rationale", text(old.rationale()), text(now.rationale())));
        }
        for (MethodOfControl method : MethodOfControl.values()) {
            IndicatorAnswer before = old.indicators().get(method);
            IndicatorAnswer after = now.indicators().get(method);
            if (before != after) {
                rows.add(new ComparedRow(words.label(method), code(before), code(after)));
            }
        }
        return rows;
    }

    private ComparedRow row(String field, String old, String now) {
        return new ComparedRow(words.text("casefile.decision-correction." + field + ".short"), old, now);
    }

    private String code(@Nullable Enum<?> code) {
        return code == null ? words.text("casefile.correction-answer.unknown") : words.label(code);
    }

    private String text(@Nullable Personal<String> text) {
        return text == null ? words.text("casefile.correction-answer.unknown") : texts.of(text);
    }
}
