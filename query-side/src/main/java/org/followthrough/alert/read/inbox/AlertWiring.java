package org.followthrough.alert.read.inbox;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.personal.Opener;
import org.followthrough.queryside.views.CaseHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the alerts what is not theirs: the histories, and when they began. */
@Configuration(proxyBeanMethods = false)
class AlertWiring {

    @Bean
    Alerting alerting(Recipients recipients, AlertTable alerts, Opener opener, Clock clock) {
        return new Alerting(recipients, opener, alerts.began(clock.instant()));
    }

    @Bean
    CaseHistory caseHistory(EventStore events) {
        return CaseHistory.in(events);
    }
}
