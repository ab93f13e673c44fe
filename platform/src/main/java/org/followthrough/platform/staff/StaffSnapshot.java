package org.followthrough.platform.staff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.personal.Opener;
import org.followthrough.staff.Absence;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.Member;
import org.followthrough.staff.facts.StaffFacts;

/**
 * What of the directory's events was read. Its names are open: every page shows some, and they are read anew each minute.
 *
 * @param next sequence number of the first event not read
 * @param changes how many changes this process knew of before it read
 * @param lookedAt nanoseconds of the process, like {@code anewAt}: when everything was read from the first event on
 */
record StaffSnapshot(StaffFacts facts, KnownStaff staff, long next, long changes, long lookedAt, long anewAt) {

    static StaffSnapshot nothing(long now) {
        return new StaffSnapshot(StaffFacts.NONE, KnownStaff.of(), 0, -1, now, now);
    }

    StaffSnapshot lookedAtAgain(long now) {
        return new StaffSnapshot(facts, staff, next, changes, now, anewAt);
    }

    StaffSnapshot and(Collection<StaffEvent> events, long changes, long now, Opener opener) {
        return events.isEmpty()
                ? new StaffSnapshot(facts, staff, next, changes, now, anewAt)
                : of(facts.after(events), next + events.size(), changes, now, anewAt, opener);
    }

    private static StaffSnapshot of(StaffFacts facts, long next, long changes, long now, long anewAt, Opener opener) {
        List<Absence> absences = facts.absences().stream()
                .filter(absence ->
                        facts.of(absence.member()).filter(Member::inOffice).isPresent())
                .toList();
        return new StaffSnapshot(
                facts,
                new KnownStaff(
                        shown(facts.inOffice(), opener),
                        shown(facts.members().values().stream().filter(one -> !one.inOffice()), opener),
                        absences),
                next,
                changes,
                now,
                anewAt);
    }

    private static List<StaffMember> shown(Stream<Member> members, Opener opener) {
        return members.map(member -> member.shown(opener))
                .sorted(Comparator.comparing(StaffMember::displayName).thenComparing(StaffMember::id))
                .toList();
    }
}
