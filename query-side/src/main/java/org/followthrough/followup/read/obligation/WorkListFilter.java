package org.followthrough.followup.read.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.queryside.web.FilterTag;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.Words;
import org.jspecify.annotations.Nullable;

/** What a supervisor narrowed a work list to, read from the address. */
record WorkListFilter(
        @Nullable ObligationKind kind,
        @Nullable RiskLevel risk,
        @Nullable UUID caseworker,
        @Nullable Boolean unassigned,
        @Nullable Boolean imported,
        @Nullable Boolean neverFollowedUp) {

    static final String UNASSIGNED = "none";

    static WorkListFilter of(Form form) {
        String caseworker = form.value("caseworker");
        return new WorkListFilter(
                form.code("kind", ObligationKind.class).orElse(null),
                form.code("risk", RiskLevel.class).orElse(null),
                uuid(caseworker),
                caseworker.equals(UNASSIGNED) ? true : null,
                yesOrNo(form.value("imported")),
                yesOrNo(form.value("neverFollowedUp")));
    }

    FindObligations overdue(LocalDate today, int offset, int limit) {
        return new FindObligations(
                today, kind, risk, caseworker, unassigned, imported, neverFollowedUp, null, offset, limit);
    }

    /** Each filter in force as a tag that a click removes. */
    List<FilterTag> tags(Here here, Words words, Function<UUID, String> name) {
        var tags = new ArrayList<FilterTag>();
        tag(tags, here, words, "kind", Optional.ofNullable(kind).map(words::label));
        tag(tags, here, words, "risk", Optional.ofNullable(risk).map(words::label));
        tag(tags, here, words, "caseworker", Optional.ofNullable(caseworker).map(name));
        if (unassigned != null) {
            tag(tags, here, words, "caseworker", Optional.of(words.text("obligation.unassigned")));
        }
        tag(tags, here, words, "imported", answer(words, imported));
        tag(tags, here, words, "neverFollowedUp", answer(words, neverFollowedUp));
        return tags;
    }

    private static Optional<String> answer(Words words, @Nullable Boolean value) {
        return Optional.ofNullable(value).map(yes -> words.text(yes ? "obligation.yes" : "obligation.no"));
    }

    private static void tag(List<FilterTag> tags, Here here, Words words, String field, Optional<String> label) {
        label.ifPresent(text -> tags.add(new FilterTag(
                words.text("obligation.filter." + field),
                text,
                here.without("page").without(field).href())));
    }

    private static @Nullable Boolean yesOrNo(String value) {
        return value.isEmpty() ? null : Boolean.valueOf(value);
    }

    private static @Nullable UUID uuid(String value) {
        try {
            return value.length() == 36 ? UUID.fromString(value) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
