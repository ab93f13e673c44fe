package org.followthrough.queryside.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param viewer who is signed in, empty for nobody
 * @param overdue how many obligations are overdue for this viewer, asked only when the header is drawn; 0 shows no badge
 * @param alerts how many alerts the viewer has not seen yet, asked and shown likewise
 * @param demonstration whether this installation holds invented people only
 * @param outdatedSince from when what is shown is, where that is not now, asked likewise
 * @param standsIn whether the viewer stands in for somebody who is away, asked likewise
 */
public record Chrome(
        Here here,
        Language language,
        String viewer,
        Set<Role> roles,
        LongSupplier overdue,
        LongSupplier alerts,
        BooleanSupplier standsIn,
        boolean demonstration,
        Supplier<Optional<Instant>> outdatedSince) {

    /** A link of the header. */
    public record Link(String key, String href, boolean current, long count) {}

    public boolean signedIn() {
        return !viewer.isEmpty();
    }

    public List<Link> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> demonstration || section != Section.STATISTICS)
                .filter(section -> section.isFor(roles) || (section.isForDeputies(roles) && standsIn.getAsBoolean()))
                .map(this::link)
                .toList();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Null where what is shown is current. */
    public @Nullable Instant asOf() {
        return outdatedSince.get().orElse(null);
    }

    private Link link(Section section) {
        long count = switch (section) {
            case OVERDUE -> overdue.getAsLong();
            case ALERTS -> alerts.getAsLong();
            default -> 0;
        };
        return new Link(section.key(), section.path(), section.holds(here.path()), count);
    }
}
