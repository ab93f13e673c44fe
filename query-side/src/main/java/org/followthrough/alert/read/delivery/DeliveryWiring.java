package org.followthrough.alert.read.delivery;

import java.time.Duration;
import org.followthrough.codes.AlertChannel;
import org.followthrough.queryside.jobs.RecurringJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Lets what waits be sent every few seconds. */
@Configuration(proxyBeanMethods = false)
@Import(MailSettings.class)
class DeliveryWiring {

    @Bean
    RecurringJob mailsAreSent(
            SendsDeliveries deliveries, @Value("${followthrough.alerts.send-every:PT5S}") Duration every) {
        return new RecurringJob("Sending mails", every, () -> deliveries.sendAll(AlertChannel.EMAIL));
    }

    @Bean
    RecurringJob webhooksAreSent(
            SendsDeliveries deliveries, @Value("${followthrough.alerts.send-every:PT5S}") Duration every) {
        return new RecurringJob("Sending webhooks", every, () -> deliveries.sendAll(AlertChannel.WEBHOOK));
    }
}
