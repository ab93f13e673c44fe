package org.followthrough.risk.read.atrisk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.risk.write.atrisk.DesignatingAtRisk;
import org.followthrough.risk.write.atrisk.LiftingAtRisk;
import org.followthrough.risk.write.atrisk.RefusingAtRisk;
import org.followthrough.risk.write.atrisk.RenewingAtRisk;

/** The four answers, each a form of its own on one page: a reason and a day. */
enum AtRiskStep {
    DESIGNATION("grounds", "designatedOn", DesignatingAtRisk.RULES),
    REFUSAL("refusedBecause", "refusedOn", RefusingAtRisk.RULES),
    RENEWAL("renewedGrounds", "renewedOn", RenewingAtRisk.RULES),
    LIFTING("liftedBecause", "liftedOn", LiftingAtRisk.RULES);

    private final String why;
    private final String on;
    private final RuleBook<?> rules;

    AtRiskStep(String why, String on, RuleBook<?> rules) {
        this.why = why;
        this.on = on;
        this.rules = rules;
    }

    /** What was typed. */
    record Said(String why, LocalDate on) {}

    String section() {
        return name().toLowerCase(Locale.ROOT);
    }

    String form() {
        return "risk." + section();
    }

    String why() {
        return why;
    }

    String on() {
        return on;
    }

    /** At which field a refusal is said. */
    Map<String, String> fields() {
        return Map.of(
                "in-the-future", on,
                "before-the-report", on,
                "before-the-decision", on,
                "reason-missing", why);
    }

    RuleBook<?> rules() {
        return rules;
    }
}
