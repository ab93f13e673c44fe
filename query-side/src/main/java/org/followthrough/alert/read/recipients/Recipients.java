package org.followthrough.alert.read.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is told (domain.md 6). The unit of a case is its caseworker's. Where nobody on file is the one to tell, the duty
 * supervisor is; and never nobody. Who stands in for somebody away is told beside them.
 */
@Component
public class Recipients {

    private final StaffDirectory staff;
    private final Protocol protocol;
    private final Clock clock;

    public Recipients(StaffDirectory staff, Protocol protocol, Clock clock) {
        this.staff = staff;
        this.protocol = protocol;
        this.clock = clock;
    }

    /**
     * @param level 1 the caseworker and the unit's supervisors, 2 the unit's heads, 3 oversight
     * @param caseworker null where the case has none
     */
    public Set<UUID> atLevel(int level, @Nullable UUID caseworker) {
        return switch (level) {
            case 1 -> together(withDeputies(known(caseworker)), supervisorsOf(caseworker));
            case 2 -> ids(firstOf(() -> headsOver(caseworker), this::standIns));
            case 3 -> ids(firstOf(() -> staff.now().holding(Duty.OVERSIGHT), this::standIns));
            default -> throw new IllegalArgumentException("no escalation level: " + level);
        };
    }

    /** The one named for a review, who is told of it beside everyone else; nobody, for one from outside, who has no inbox. */
    public Set<UUID> reviewer(UUID named) {
        return withDeputies(known(named));
    }

    /** Those who answer for what the caseworker does (rule C2). */
    public Set<UUID> supervisorsOf(@Nullable UUID caseworker) {
        return ids(firstOf(() -> caseworker == null ? List.of() : staff.now().superiorsOf(caseworker), this::standIns));
    }

    /** Whoever can still do it in time: the caseworker, or who has to name one. */
    public Set<UUID> beforeItIsDue(@Nullable UUID caseworker) {
        Set<UUID> known = known(caseworker);
        return known.isEmpty() ? supervisorsOf(caseworker) : withDeputies(known);
    }

    /** Whose open alerts one has before oneself today: one's own, and theirs for whom one stands in. */
    public Set<UUID> whoseAlertsReach(UUID viewer) {
        Set<UUID> whose = new LinkedHashSet<>(Set.of(viewer));
        staff.now()
                .standingInOf(viewer, protocol.today(clock.instant()))
                .forEach(absence -> whose.add(absence.member()));
        return whose;
    }

    /** Those who keep the system running. */
    public Set<UUID> administrators() {
        return ids(firstOf(() -> staff.now().inRole(Role.ADMINISTRATOR), this::standIns));
    }

    /** Somebody changed what is stored: it concerns who answers for the case, oversight, and those who keep the system running. */
    public Set<UUID> ofBrokenSeal(@Nullable UUID caseworker) {
        return together(supervisorsOf(caseworker), together(atLevel(3, caseworker), administrators()));
    }

    private List<StaffMember> headsOver(@Nullable UUID caseworker) {
        return caseworker == null ? List.of() : staff.now().headsOver(caseworker);
    }

    private Set<UUID> known(@Nullable UUID member) {
        return member == null || staff.now().byId(member).isEmpty() ? Set.of() : Set.of(member);
    }

    private List<StaffMember> standIns() {
        return firstOf(
                () -> staff.now().holding(Duty.DUTY_SUPERVISOR),
                () -> staff.now().inRole(Role.SUPERVISOR),
                () -> staff.now().inRole(Role.ADMINISTRATOR));
    }

    @SafeVarargs
    private static List<StaffMember> firstOf(Supplier<List<StaffMember>>... inOrder) {
        return Stream.of(inOrder)
                .map(Supplier::get)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody on file who could be told"));
    }

    private Set<UUID> ids(Collection<StaffMember> members) {
        return withDeputies(members.stream().map(StaffMember::id).toList());
    }

    private Set<UUID> withDeputies(Collection<UUID> members) {
        LocalDate today = protocol.today(clock.instant());
        Set<UUID> all = new LinkedHashSet<>(members);
        members.forEach(member -> all.addAll(staff.now().deputiesOf(member, today)));
        return all;
    }

    private static Set<UUID> together(Collection<UUID> first, Collection<UUID> then) {
        Set<UUID> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return all;
    }
}
