package org.followthrough.alert.read.settings;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.codes.AlertKind;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Language;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wishes from the form, and proposes what they wished before. */
final class WishAnswers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private WishAnswers() {}

    static Form into(Form form, Wish wish) {
        form.with("mailed", wish.mailed()).with("posted", wish.posted());
        if (wish.language() != null) {
            form.with("language", wish.language());
        }
        if (wish.address() != null) {
            form.with("address", wish.address());
        }
        if (wish.webhook() != null) {
            form.with("webhook", wish.webhook());
        }
        return form;
    }

    /**
     * What is wrong is noted in the form.
     *
     * @param before what was wished so far: the secret stays while there is a webhook
     * @param allowed where the operator lets webhooks go
     */
    static Wish read(Form form, Wish before, Predicate<String> allowed) {
        String address = form.line("address").orElse(null);
        String webhook = form.line("webhook").orElse(null);
        Set<AlertKind> mailed = form.codes("mailed", AlertKind.class);
        Set<AlertKind> posted = form.codes("posted", AlertKind.class);
        if (address == null && !mailed.isEmpty()) {
            form.error("address", "alert.wishes.address.missing");
        } else if (address != null && !isAddress(address)) {
            form.error("address", "alert.wishes.address.unreal");
        }
        if (webhook == null && !posted.isEmpty()) {
            form.error("webhook", "alert.wishes.webhook.missing");
        } else if (webhook != null && !allowed.test(webhook)) {
            form.error("webhook", "alert.wishes.webhook.not-allowed");
        }
        Language language = form.code("language", Language.class).orElse(null);
        return new Wish(before.staff(), language, address, mailed, webhook, secret(webhook, before), posted);
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return text.matches("[^@\\s<>,;]+@[^@\\s<>,;]+");
        } catch (AddressException unreal) {
            return false;
        }
    }

    private static @Nullable String secret(@Nullable String webhook, Wish before) {
        if (webhook == null || before.secret() != null) {
            return webhook == null ? null : before.secret();
        }
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
