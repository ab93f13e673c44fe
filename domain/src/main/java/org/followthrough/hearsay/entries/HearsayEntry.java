package org.followthrough.hearsay.entries;

import static org.followthrough.casefile.entries.EntrySealer.LONGEST_LINE;
import static org.followthrough.casefile.entries.EntrySealer.LONGEST_TEXT;
import static org.followthrough.casefile.entries.EntrySealer.kept;
import static org.followthrough.casefile.entries.EntrySealer.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.entries.ReturnEntry;
import org.followthrough.hearsay.commands.TakeDownHearsay;
import org.followthrough.hearsay.events.Brought;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.review.entries.ReviewRequestEntry;

/** What somebody typed who may not know the case they speak of: nothing is looked up, and nothing of it is lost. */
public record HearsayEntry(UUID commandId, LocalDate happenedOn, Brought brought) {

    /** @param about the reference or code, as it was typed */
    public static HearsayEntry of(String about, ReturnEntry typed) {
        return new HearsayEntry(
                typed.commandId(),
                typed.happenedOn(),
                new Brought(about, typed.language(), typed.said(), null, null, null, null));
    }

    public static HearsayEntry of(String about, ReviewRequestEntry typed) {
        return new HearsayEntry(
                typed.commandId(),
                typed.happenedOn(),
                new Brought(
                        about,
                        null,
                        typed.asked(),
                        typed.requester(),
                        typed.ground(),
                        typed.newEvidence(),
                        typed.lateBecause()));
    }

    /** What is recorded in the case that it turned out to be about. */
    public static CaseEntry<?> inCase(UUID commandId, LocalDate happenedOn, Brought brought) {
        ReviewGround ground = brought.ground();
        return ground == null
                ? new ReturnEntry(commandId, happenedOn, brought.language(), brought.said())
                : new ReviewRequestEntry(
                        commandId,
                        happenedOn,
                        Objects.requireNonNullElse(brought.requester(), ReviewRequester.REPORTING_ORGANISATION),
                        ground,
                        brought.said(),
                        brought.newEvidence(),
                        brought.lateBecause());
    }

    /**
     * @param by staff id of who brings it: the same id from another is another thing
     * @param sense refuses what no case would take, whichever it were: rules, which this floor does not know
     * @throws Refused when a text is missing, too long or unreadable
     */
    public TakeDownHearsay command(UUID by, Sealer sealer, Consumer<Brought> sense) {
        sense.accept(brought);
        var checked = new Brought(
                about(),
                kept(Fields.HEARSAY, brought.language(), LONGEST_LINE),
                kept(Fields.HEARSAY, brought.said(), LONGEST_TEXT),
                brought.requester(),
                brought.ground(),
                kept(Fields.HEARSAY, brought.newEvidence(), LONGEST_TEXT),
                kept(Fields.HEARSAY, brought.lateBecause(), LONGEST_TEXT));
        UUID hearsayId = Ids.derived(commandId, "hearsay/" + by);
        return new TakeDownHearsay(
                commandId,
                hearsayId,
                happenedOn,
                EntrySealer.about(commandId, List.of(hearsayId), sealer).value(Fields.HEARSAY, checked));
    }

    private String about() {
        return required(Fields.HEARSAY, kept(Fields.HEARSAY, brought.about(), LONGEST_LINE));
    }
}
