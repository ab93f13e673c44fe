package org.followthrough.casefile.write;

import static org.followthrough.codes.ContactChannel.MESSAGE;
import static org.followthrough.codes.ContactChannel.PHONE;
import static org.followthrough.codes.ContactChannel.THROUGH_REPORTING_ORGANISATION;
import static org.followthrough.codes.ContactResult.NO_ANSWER;
import static org.followthrough.codes.ContactResult.REACHED;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.outreach.commands.RecordContactAttempt;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** One try to reach the person, as the command that records it and as the event. */
public final class Attempt {

    private final ContactChannel channel;
    private final ContactResult result;
    private final LocalDate on;
    private UUID id;
    private @Nullable LocalTime at;
    private boolean asPlanned = true;
    private boolean throughConnection;
    private boolean outOfHours;
    private boolean alone;
    private boolean understood;
    private @Nullable Personal<String> language;
    private @Nullable Boolean planConfirmed;

    private Attempt(ContactChannel channel, ContactResult result, LocalDate on) {
        this.channel = channel;
        this.result = result;
        this.on = on;
        this.id = The.id("attempt by " + channel + " on " + on + ": " + result);
    }

    /** As planned, in office hours; who is reached confirms the plan. */
    public static Attempt attempt(ContactChannel channel, ContactResult result, LocalDate on) {
        var attempt = new Attempt(channel, result, on);
        attempt.planConfirmed = result == REACHED ? true : null;
        return attempt;
    }

    public static ContactAttempted attempted(ContactChannel channel, ContactResult result, LocalDate on) {
        return attempt(channel, result, on).recorded();
    }

    /** Reached, alone and understood. */
    public static ContactAttempted heard(LocalDate on) {
        return attempt(PHONE, REACHED, on).aloneAndUnderstood().recorded();
    }

    /** The least that meets the default protocol: three attempts in eight days, the last on that day. */
    public static List<CaseEvent> minimumOutreach(LocalDate last) {
        return List.of(
                attempted(PHONE, NO_ANSWER, last.minusDays(7)),
                attempt(MESSAGE, NO_ANSWER, last.minusDays(3)).outOfHours().recorded(),
                attempted(THROUGH_REPORTING_ORGANISATION, NO_ANSWER, last));
    }

    public Attempt aloneAndUnderstood() {
        alone = true;
        understood = true;
        return in("sr");
    }

    public Attempt understoodWithoutSayingHow() {
        understood = true;
        return this;
    }

    public Attempt in(String tag) {
        language = text("attempt.language", tag);
        return this;
    }

    public Attempt at(String time) {
        at = LocalTime.parse(time);
        return this;
    }

    /** As the case noted it. */
    public Attempt outOfHours() {
        outOfHours = true;
        return this;
    }

    public Attempt notAsPlanned() {
        asPlanned = false;
        return this;
    }

    public Attempt throughAConnection() {
        throughConnection = true;
        return this;
    }

    public Attempt planConfirmed(@Nullable Boolean answer) {
        planConfirmed = answer;
        return this;
    }

    public Attempt madeByTheCommand() {
        id = The.made("attempt");
        return this;
    }

    public RecordContactAttempt record() {
        return new RecordContactAttempt(
                The.COMMAND,
                The.CASE,
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
                null);
    }

    public ContactAttempted recorded() {
        return new ContactAttempted(
                The.CASE,
                The.id("someone"),
                on,
                at,
                id,
                channel,
                result,
                asPlanned,
                outOfHours,
                alone,
                understood,
                language,
                false,
                planConfirmed,
                null);
    }
}
