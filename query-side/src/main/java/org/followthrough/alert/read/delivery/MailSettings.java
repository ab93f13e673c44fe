package org.followthrough.alert.read.delivery;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The server that takes mails.
 *
 * @param host empty: no mail is sent
 * @param from whom mails are from
 */
record MailSettings(
        @Value("${followthrough.alerts.mail.host:}") String host,
        @Value("${followthrough.alerts.mail.port:587}") int port,
        @Value("${followthrough.alerts.mail.user:}") String user,
        @Value("${followthrough.alerts.mail.password:}") String password,
        @Value("${followthrough.alerts.mail.starttls:true}") boolean starttls,

        @Value("${followthrough.alerts.mail.from:followthrough@localhost}")
        String from) {

    /** Milliseconds; an attempt is over well before its lease. */
    private static final String LONGEST_WAIT = "10000";

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
        properties.put("mail.smtp.connectiontimeout", LONGEST_WAIT);
        properties.put("mail.smtp.timeout", LONGEST_WAIT);
        properties.put("mail.smtp.writetimeout", LONGEST_WAIT);
        return sender;
    }
}
