package org.followthrough.codes;

/** How an alert reaches somebody who does not look at the inbox. */
public enum AlertChannel {
    EMAIL,
    /** A signed request to an address of the recipient's. */
    WEBHOOK
}
