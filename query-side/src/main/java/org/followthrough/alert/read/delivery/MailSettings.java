package org.followthrough.alert.read.delivery;

import java.time.Duration;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The server that takes mails.
 *
 * @param host empty: no mail is sent
 * @param from whom mails are from
 * @param timeout how long to wait for the server, when connecting and for each of its answers
 */
record MailSettings(
        @Value("${followthrough.alerts.mail.host:}") String host,
        @Value("${followthrough.alerts.mail.port:587}") int port,
        @Value("${followthrough.alerts.mail.user:}") String user,
        @Value("${followthrough.alerts.mail.password:}") String password,
        @Value("${followthrough.alerts.mail.starttls:true}") boolean starttls,

        @Value("${followthrough.alerts.mail.from:followthrough@localhost}")
        String from,

        @Value("${followthrough.alerts.mail.timeout:PT10S}") Duration timeout) {

    boolean isOn() {
        return !host.isBlank();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.auth", String.valueOf(!user.isBlank()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        String longest = String.valueOf(timeout.toMillis());
        properties.put("mail.smtp.connectiontimeout", longest);
        properties.put("mail.smtp.timeout", longest);
        properties.put("mail.smtp.writetimeout", longest);
        return sender;
    }
}
