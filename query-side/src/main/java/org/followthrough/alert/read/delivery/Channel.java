package org.followthrough.alert.read.delivery;

import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.codes.AlertChannel;

/** A way out of the program. */
interface Channel {

    AlertChannel kind();

    /** Whether the operator set it up. */
    boolean isOn();

    /**
     * Returns once the receiver has taken it.
     *
     * @param to what the recipient wished for; names a target of this channel
     * @throws NotDelivered where the receiver did not take it, or nobody knows whether it did
     */
    void send(Delivery delivery, Wish to) throws NotDelivered;
}
