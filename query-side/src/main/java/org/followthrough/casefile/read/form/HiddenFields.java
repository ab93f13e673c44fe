package org.followthrough.casefile.read.form;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.queryside.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a form carries unseen: the id of its command, made when the form is first shown, so that sending it twice has one
 * effect; the version of the case it was opened on, where an older one must not be decided on; and what it replaces, where that must be
 * what is in force.
 */
public final class HiddenFields {

    private static final String COMMAND_ID = "commandId";
    private static final String VERSION = "version";
    private static final String REPLACES = "replaces";

    private HiddenFields() {}

    /** A form to show for the first time. */
    public static Form fresh(String name) {
        return Form.empty(name).with(COMMAND_ID, UUID.randomUUID());
    }

    /** A form that is refused with 409 where the case has changed since. */
    public static Form fresh(String name, CaseAtHand at) {
        return fresh(name).with(VERSION, at.version());
    }

    /** @throws ResponseStatusException 400 where the form was tampered with */
    public static UUID commandId(Form form) {
        return form.id(COMMAND_ID).orElseThrow(HiddenFields::tampered);
    }

    /** A form that is refused with 409 where something else is in force by now than what it was made from. */
    public static Form replacing(Form form, @Nullable UUID inForce) {
        return inForce == null ? form : form.with(REPLACES, inForce);
    }

    /**
     * What the form was made from.
     *
     * @throws ResponseStatusException 400 where the form was tampered with
     */
    public static Optional<UUID> replaces(Form form) {
        Optional<UUID> replaced = form.id(REPLACES);
        if (replaced.isEmpty() && !form.value(REPLACES).isEmpty()) {
            throw tampered();
        }
        return replaced;
    }

    /** What was sent before is recorded; from now on the form is another. */
    static void another(Form form) {
        form.with(COMMAND_ID, UUID.randomUUID());
    }

    static Optional<Long> version(Form form) {
        String version = form.value(VERSION);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        if (!version.matches("[0-9]{1,15}")) {
            throw tampered();
        }
        return Optional.of(Long.valueOf(version));
    }

    /** What changed is shown with the form: from now on that is what is decided on. */
    static void seen(Form form, CaseAtHand at) {
        form.with(VERSION, at.version());
    }

    private static ResponseStatusException tampered() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
