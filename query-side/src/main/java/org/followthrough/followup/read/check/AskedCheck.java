package org.followthrough.followup.read.check;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The check an address names. */
final class AskedCheck {

    private AskedCheck() {}

    /** @throws ResponseStatusException 404 for what is no id */
    static UUID id(String inAddress) {
        if (!inAddress.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return UUID.fromString(inAddress);
    }
}
