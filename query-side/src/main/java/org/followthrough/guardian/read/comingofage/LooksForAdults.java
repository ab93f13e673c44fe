package org.followthrough.guardian.read.comingofage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.Ids;
import org.followthrough.guardian.commands.NoticeComingOfAge;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks once a day about everyone who was a child: a deadline would keep the year of birth in the clear. A day on which nothing
 * ran is made up for on the next.
 */
@Component
class LooksForAdults {

    private static final Logger LOG = LoggerFactory.getLogger(LooksForAdults.class);

    private final ChildrenFollowedUp children;
    private final CommandGateway commands;
    private final Protocol protocol;
    private final Clock clock;
    private volatile @Nullable LocalDate looked;

    LooksForAdults(ChildrenFollowedUp children, CommandGateway commands, Protocol protocol, Clock clock) {
        this.children = children;
        this.commands = commands;
        this.protocol = protocol;
        this.clock = clock;
    }

    void look() {
        LocalDate today = protocol.today(clock.instant());
        if (!today.equals(looked)) {
            children.find().forEach(child -> ask(child, today));
            looked = today;
        }
    }

    /** One that cannot be asked today is asked tomorrow, and keeps nobody else waiting. */
    private void ask(UUID child, LocalDate today) {
        try {
            commands.sendAndWait(
                    new NoticeComingOfAge(Ids.derived(child, "of-age/" + today), child),
                    MetaData.from(Actor.SYSTEM.asMetaData()));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Whether a child became an adult could not be asked: {}",
                    failed.getClass().getName());
        }
    }
}
