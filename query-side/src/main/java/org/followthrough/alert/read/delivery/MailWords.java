package org.followthrough.alert.read.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.followthrough.alert.read.delivery.Content.What;
import org.followthrough.alert.read.inbox.AlertRow;
import org.followthrough.alert.read.inbox.AlertWords;
import org.followthrough.queryside.web.Language;
import org.followthrough.queryside.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a mail says, in its recipient's language, else in each. References and links, never a name, neither risk nor age. */
@Component
class MailWords {

    private static final List<Language> EACH = List.of(Language.ENGLISH, Language.SERBIAN_CYRILLIC);

    private final Words words;
    private final AlertWords say;
    private final Links links;

    MailWords(Words words, AlertWords say, Links links) {
        this.words = words;
        this.say = say;
        this.links = links;
    }

    String subject(Content content, @Nullable Language language) {
        return inEach(language, " / ", () -> subject(content));
    }

    String text(Content content, @Nullable Language language) {
        return inEach(language, "\n\n----\n\n", () -> text(content));
    }

    private String subject(Content content) {
        return switch (content.what()) {
            case ALERT -> subject(content.alerts().get(0));
            case DIGEST -> words.count("alert.mail.digest", content.total());
            case TEST -> words.text("alert.mail.test");
        };
    }

    private String subject(AlertRow alert) {
        String kind = words.label(alert.kind());
        return alert.reference() == null ? kind : kind + ": " + alert.reference();
    }

    private String text(Content content) {
        List<String> lines = new ArrayList<>();
        content.alerts().forEach(alert -> lines.add(entry(alert)));
        if (content.more() > 0) {
            lines.add(words.count("alert.mail.more", content.more()));
        }
        if (content.counted() > 0) {
            lines.add(words.count("alert.mail.counted", content.counted()));
        }
        if (content.what() == What.TEST) {
            lines.add(words.text("alert.mail.test-text"));
        }
        lines.add(words.text("alert.mail.inbox", links.inbox()));
        return String.join("\n\n", lines);
    }

    private String entry(AlertRow alert) {
        String about = Optional.ofNullable(alert.reference())
                .map(reference -> words.text("alert.about", reference) + ". ")
                .orElse("");
        return about + say.sentence(alert) + "\n" + links.to(alert);
    }

    private static String inEach(@Nullable Language language, String between, Supplier<String> text) {
        return (language == null ? EACH : List.of(language))
                .stream().map(one -> in(one, text)).distinct().collect(Collectors.joining(between));
    }

    private static String in(Language language, Supplier<String> text) {
        LocaleContextHolder.setLocale(language.locale());
        try {
            return text.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
