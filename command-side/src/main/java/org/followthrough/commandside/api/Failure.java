package org.followthrough.commandside.api;

import java.util.Locale;

/** Everything the API answers but success. The codes are promised to integrators: add, never rename. */
enum Failure {
    MALFORMED(400, "The request cannot be read"),
    NOT_ALLOWED(403, "Not allowed"),
    UNKNOWN_CASE(404, "No such case"),
    NOT_FOUND(404, "Nothing is found here"),
    METHOD_NOT_ALLOWED(405, "Not this method"),
    NOT_ACCEPTABLE(406, "Only JSON is answered"),
    CHANGED_MEANWHILE(409, "The case has changed meanwhile"),
    COMMAND_ID_USED(409, "This id was used for something else"),
    CONFLICT(409, "Others were faster, again and again: send it once more"),
    ERASED(409, "The data of the person were erased"),
    TOO_LARGE(413, "More was sent than is read"),
    UNSUPPORTED_MEDIA_TYPE(415, "Only JSON is read"),
    REFUSED(422, "Refused, and nothing was stored"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    UNAVAILABLE(503, "Not available at the moment: send it once more later");

    final int status;
    final String title;

    Failure(int status, String title) {
        this.status = status;
        this.title = title;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By the status the web framework gives a request that reached no endpoint. */
    static Failure ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED : INTERNAL_ERROR;
        };
    }
}
