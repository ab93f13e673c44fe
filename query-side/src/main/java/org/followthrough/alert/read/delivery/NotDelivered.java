package org.followthrough.alert.read.delivery;

/** It will be tried again. */
final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    /** @param code what its recipient is shown: says what failed, and never what was sent */
    NotDelivered(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
