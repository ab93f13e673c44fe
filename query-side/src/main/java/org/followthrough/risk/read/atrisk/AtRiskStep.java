package org.followthrough.risk.read.atrisk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The four answers, each a form of its own on one page: a reason and a day. */
enum AtRiskStep {
    DESIGNATION("grounds", "designatedOn"),
    REFUSAL("refusedBecause", "refusedOn"),
    RENEWAL("renewedGrounds", "renewedOn"),
    LIFTING("liftedBecause", "liftedOn");

    private final String why;
    private final String on;

    AtRiskStep(String why, String on) {
        this.why = why;
        this.on = on;
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
}
