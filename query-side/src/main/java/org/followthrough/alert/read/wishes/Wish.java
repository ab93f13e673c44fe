package org.followthrough.alert.read.wishes;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.AlertChannel;
import org.followthrough.codes.AlertKind;
import org.followthrough.queryside.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * How one member wishes to be told.
 *
 * @param language of mails, null where not known: then in each
 * @param address of mails, null for none
 * @param mailed the kinds that go by mail
 * @param webhook where requests go, null for nowhere
 * @param secret the key of their signatures, known to the member and the server
 * @param posted the kinds that go by webhook
 */
public record Wish(
        UUID staff,
        @Nullable Language language,
        @Nullable String address,
        Set<AlertKind> mailed,
        @Nullable String webhook,
        @Nullable String secret,
        Set<AlertKind> posted) {

    public Wish {
        mailed = Set.copyOf(mailed);
        posted = Set.copyOf(posted);
    }

    static Wish none(UUID staff) {
        return new Wish(staff, null, null, Set.of(), null, null, Set.of());
    }

    /** Where a channel leads, null for nowhere. */
    public @Nullable String target(AlertChannel channel) {
        return channel == AlertChannel.EMAIL ? address : webhook;
    }

    /** Whether any of these kinds goes that way. */
    public boolean wishes(AlertChannel channel, Collection<AlertKind> kinds) {
        Set<AlertKind> wished = channel == AlertChannel.EMAIL ? mailed : posted;
        return target(channel) != null && !Collections.disjoint(wished, kinds);
    }
}
