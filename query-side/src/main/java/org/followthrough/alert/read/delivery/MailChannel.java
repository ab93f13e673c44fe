package org.followthrough.alert.read.delivery;

import jakarta.mail.MessagingException;
import java.util.Objects;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.codes.AlertChannel;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by SMTP. The Message-ID stays the same when it is sent again, by which a mailbox knows it has it. */
@Component
class MailChannel implements Channel {

    private final MailSettings settings;
    private final Contents contents;
    private final MailWords words;
    private final JavaMailSenderImpl sender;

    MailChannel(MailSettings settings, Contents contents, MailWords words) {
        this.settings = settings;
        this.contents = contents;
        this.words = words;
        this.sender = settings.sender();
    }

    @Override
    public AlertChannel kind() {
        return AlertChannel.EMAIL;
    }

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public void send(Delivery delivery, Wish to) throws NotDelivered {
        try {
            Content content = contents.of(delivery);
            var mail = sender.createMimeMessage();
            var parts = new MimeMessageHelper(mail, "UTF-8");
            parts.setFrom(settings.from());
            parts.setTo(Objects.requireNonNull(to.address()));
            parts.setSubject(words.subject(content, to.language()));
            parts.setText(words.text(content, to.language()));
            mail.setHeader("Message-ID", "<" + delivery.id() + "@" + settings.domain() + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mail);
        } catch (MailException | MessagingException refused) {
            throw new NotDelivered("mail-refused");
        }
    }
}
