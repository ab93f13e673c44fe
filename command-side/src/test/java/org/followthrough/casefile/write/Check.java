package org.followthrough.casefile.write;

import static org.followthrough.codes.ContactResult.REACHED;
import static org.followthrough.codes.ContactResult.REACHED_DECLINED;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What one check found, as the command that records it and as the event. */
public final class Check {

    private final @Nullable ContactResult result;
    private final LocalDate on;
    private final Map<MethodOfControl, IndicatorAnswer> changed = new EnumMap<>(MethodOfControl.class);
    private UUID id = The.check(1);
    private @Nullable ContactChannel channel;
    private @Nullable LocalTime at;
    private boolean asPlanned = true;
    private boolean throughConnection;
    private boolean alone;
    private boolean understood;
    private @Nullable Personal<String> language;
    private @Nullable Boolean planConfirmed;
    private @Nullable RiskLevel risk;
    private @Nullable Personal<String> rights;
    private @Nullable Personal<String> told;
    private @Nullable Personal<String> ownView;

    private Check(@Nullable ContactResult result, LocalDate on) {
        this.result = result;
        this.on = on;
        this.channel = result == null ? null : ContactChannel.PHONE;
    }

    /** Heard the person, alone and understood, by phone, and said what there is to say. */
    public static Check heard(RiskLevel risk, LocalDate on) {
        var check = new Check(REACHED, on);
        check.alone = true;
        check.understood = true;
        check.language("sr");
        check.planConfirmed = true;
        check.risk = risk;
        check.told = text("check.told", "What one may ask for.");
        check.ownView = text("check.ownView", "It is all right.");
        return check;
    }

    /** Reached nobody, by phone; the level stays. */
    public static Check unreached(LocalDate on) {
        return new Check(ContactResult.NO_ANSWER, on);
    }

    /** Reached the person, who did not wish to speak. */
    public static Check declined(RiskLevel risk, LocalDate on) {
        return new Check(REACHED_DECLINED, on).risk(risk);
    }

    /** A search without contact. */
    public static Check search(LocalDate on) {
        return new Check(null, on);
    }

    public Check number(int number) {
        id = The.check(number);
        return this;
    }

    public Check called(UUID check) {
        id = check;
        return this;
    }

    public Check by(ContactChannel used) {
        channel = used;
        return this;
    }

    public Check at(String time) {
        at = LocalTime.parse(time);
        return this;
    }

    public Check notAlone() {
        alone = false;
        return this;
    }

    public Check notAsPlanned() {
        asPlanned = false;
        return this;
    }

    public Check throughAConnection() {
        throughConnection = true;
        return this;
    }

    public Check risk(@Nullable RiskLevel level) {
        risk = level;
        return this;
    }

    public Check found(MethodOfControl indicator, IndicatorAnswer answer) {
        changed.put(indicator, answer);
        return this;
    }

    public Check planConfirmed(@Nullable Boolean answer) {
        planConfirmed = answer;
        return this;
    }

    public Check rightsTold(String tag) {
        rights = text("rights.language", tag);
        return this;
    }

    public Check language(@Nullable String tag) {
        language = tag == null ? null : text("check.language", tag);
        return this;
    }

    public Check toldNothing() {
        told = null;
        return this;
    }

    public Check ownView(@Nullable String words) {
        ownView = words == null ? null : text("check.ownView", words);
        return this;
    }

    public CompleteCheck complete() {
        return new CompleteCheck(
                The.COMMAND,
                The.CASE,
                id,
                on,
                at,
                channel,
                result,
                asPlanned,
                throughConnection,
                alone,
                understood,
                language,
                false,
                planConfirmed,
                risk,
                changed,
                Set.of(),
                Set.of(),
                Set.of(),
                rights,
                told,
                ownView,
                null);
    }

    /** The level must be said here: the event always has one. */
    public CheckCompleted completed() {
        return new CheckCompleted(
                The.CASE,
                The.id("someone"),
                on,
                at,
                id,
                channel,
                result,
                alone,
                understood,
                language,
                false,
                planConfirmed,
                Objects.requireNonNull(risk),
                changed,
                Set.of(),
                Set.of(),
                Set.of(),
                told,
                ownView,
                null);
    }
}
