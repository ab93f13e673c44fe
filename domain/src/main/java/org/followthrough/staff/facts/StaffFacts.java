package org.followthrough.staff.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.followthrough.casefile.Listed;
import org.followthrough.staff.Absence;
import org.followthrough.staff.events.*;

/** Everyone who works here or did, and who is away when. */
public record StaffFacts(Map<UUID, Member> members, List<Absence> absences) {

    public static final StaffFacts NONE = new StaffFacts(Map.of(), List.of());

    public StaffFacts {
        members = Map.copyOf(members);
        absences = List.copyOf(absences);
    }

    public Optional<Member> of(UUID member) {
        return Optional.ofNullable(members.get(member));
    }

    public Stream<Member> inOffice() {
        return members.values().stream().filter(Member::inOffice);
    }

    /** Also those who are over. */
    public Stream<Absence> absencesOf(UUID member) {
        return absences.stream().filter(absence -> absence.member().equals(member));
    }

    /** Of those still in office, as far as they last beyond the day. */
    public Stream<Absence> stillAhead(LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.lastsBeyond(day))
                .filter(absence -> of(absence.member()).filter(Member::inOffice).isPresent());
    }

    public StaffFacts after(Collection<? extends StaffEvent> events) {
        StaffFacts facts = this;
        for (StaffEvent event : events) {
            facts = facts.after(event);
        }
        return facts;
    }

    public StaffFacts after(StaffEvent event) {
        if (event instanceof StaffMemberAdded e) {
            return with(new Member(e.member(), e.login(), e.name(), e.roles(), e.unit(), e.duties(), true, 1));
        }
        if (event instanceof StaffMemberRenamed e) {
            return changed(e, member -> member.called(e.name()));
        }
        if (event instanceof RolesChanged e) {
            return changed(e, member -> member.inRoles(e.roles()));
        }
        if (event instanceof StaffMemberMovedToUnit e) {
            return changed(e, member -> member.inUnit(e.unit()));
        }
        if (event instanceof DutiesChanged e) {
            return changed(e, member -> member.withDuties(e.duties()));
        }
        if (event instanceof StaffMemberLeft || event instanceof StaffMemberReturned) {
            return changed(event, member -> member.inOffice(event instanceof StaffMemberReturned));
        }
        return event instanceof AbsenceRecorded e ? away(e) : back((AbsenceEnded) event);
    }

    private StaffFacts away(AbsenceRecorded e) {
        var absence = new Absence(e.absence(), e.member(), e.from(), e.until(), e.deputy());
        return new StaffFacts(members, Listed.plus(absences, absence));
    }

    private StaffFacts back(AbsenceEnded e) {
        var ended = new ArrayList<Absence>();
        absences.forEach(one -> ended.add(
                one.id().equals(e.absence())
                        ? new Absence(one.id(), one.member(), one.from(), e.lastDay(), one.deputy())
                        : one));
        return new StaffFacts(members, ended);
    }

    private StaffFacts changed(StaffEvent event, UnaryOperator<Member> change) {
        return of(event.member()).map(change).map(this::with).orElse(this);
    }

    private StaffFacts with(Member member) {
        var more = new HashMap<>(members);
        more.put(member.id(), member);
        return new StaffFacts(more, absences);
    }
}
