package org.followthrough.alert.read.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.codes.AlertChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits: at least once, each under an id that stays the same. A failed attempt is repeated after 1, 2, 4, …
 * minutes, at most an hour, and given up a day after it was queued; the inbox has it whatever becomes of it.
 */
@Component
public class SendsDeliveries {

    static final String NO_TARGET = "no-target";
    static final String NOT_SET_UP = "not-set-up";
    private static final String BROKEN = "broken";

    private static final Logger LOG = LoggerFactory.getLogger(SendsDeliveries.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int AT_ONCE = 10;

    private final Deliveries deliveries;
    private final Wishes wishes;
    private final List<Channel> channels;
    private final Clock clock;

    SendsDeliveries(Deliveries deliveries, Wishes wishes, List<Channel> channels, Clock clock) {
        this.deliveries = deliveries;
        this.wishes = wishes;
        this.channels = List.copyOf(channels);
        this.clock = clock;
    }

    /** Whether the operator set it up. */
    public boolean isOn(AlertChannel channel) {
        return of(channel).anyMatch(Channel::isOn);
    }

    /** All that leaves that way: a server that does not answer holds up no other way. */
    void sendAll(AlertChannel channel) {
        List<Delivery> claimed;
        do {
            claimed = deliveries.claim(channel, clock.instant(), AT_ONCE);
            claimed.forEach(this::send);
        } while (!claimed.isEmpty());
    }

    /** Whoever dies between sending and saying so has it sent again, under the same id. */
    private void send(Delivery delivery) {
        try {
            attempt(delivery, wishes.of(delivery.recipient()));
        } catch (NotDelivered failed) {
            failed(delivery, failed.code());
            return;
        } catch (RuntimeException broken) {
            LOG.warn("An alert could not be sent: {}", broken.getClass().getName());
            failed(delivery, BROKEN);
            return;
        }
        deliveries.sent(delivery, clock.instant());
    }

    private void attempt(Delivery delivery, Wish to) throws NotDelivered {
        Channel channel = of(delivery.channel()).findFirst().orElseThrow();
        if (to.target(delivery.channel()) == null) {
            throw new NotDelivered(NO_TARGET);
        }
        if (!channel.isOn()) {
            throw new NotDelivered(NOT_SET_UP);
        }
        channel.send(delivery, to);
    }

    private void failed(Delivery delivery, String code) {
        Instant now = clock.instant();
        if (now.isBefore(delivery.queuedAt().plus(LONGEST))) {
            deliveries.failed(delivery, code, now.plus(pauseAfter(delivery.attempts())));
        } else {
            deliveries.givenUp(delivery, code, now);
        }
    }

    /** @param attempts from 1 */
    static Duration pauseAfter(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private Stream<Channel> of(AlertChannel channel) {
        return channels.stream().filter(one -> one.kind() == channel);
    }
}
