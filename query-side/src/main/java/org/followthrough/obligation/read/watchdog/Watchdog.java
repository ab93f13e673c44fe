package org.followthrough.obligation.read.watchdog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.obligation.commands.OverdueCommands;
import org.followthrough.staff.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the commands that a saga should have sent: one may lose a beat. What it had to mend is counted, and the
 * administrator is told; the count should stay 0.
 */
@Component
class Watchdog {

    static final String MENDED = "followthrough.watchdog.mended";

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final MissedObligations obligations;
    private final CommandGateway commands;
    private final EventStore events;
    private final TellsAdministrators administrators;
    private final Counter mended;

    Watchdog(
            MissedObligations obligations,
            CommandGateway commands,
            EventStore events,
            TellsAdministrators administrators,
            MeterRegistry metrics) {
        this.obligations = obligations;
        this.commands = commands;
        this.events = events;
        this.administrators = administrators;
        this.mended = Counter.builder(MENDED)
                .description("Overdue and escalation events that no saga had asked for; should stay 0")
                .register(metrics);
    }

    void look() {
        int found = (int) obligations.find().stream().filter(this::mended).count();
        if (found > 0) {
            LOG.warn("{} obligations were past their dates and no saga had noticed", found);
            administrators.tell(found);
        }
    }

    /** One that cannot be mended now is looked at again next time, and keeps nobody else waiting. */
    private boolean mended(Missed missed) {
        try {
            return mend(missed);
        } catch (RuntimeException failed) {
            LOG.warn("An obligation could not be mended: {}", failed.getClass().getName());
            return false;
        }
    }

    /** @return whether events were missing; a view that is behind is not mended here */
    private boolean mend(Missed missed) {
        String caseId = missed.caseId().toString();
        long before = events.lastSequenceNumberFor(caseId).orElse(-1L);
        long after = before;
        for (int level = missed.owed().level() + 1; level <= missed.due(); level++) {
            var command = OverdueCommands.reached(missed.caseId(), missed.owed(), level);
            Recorded recorded = commands.sendAndWait(command, MetaData.from(Actor.SYSTEM.asMetaData()));
            after = Math.max(after, recorded.sequence());
        }
        mended.increment(after - before);
        return after > before;
    }
}
