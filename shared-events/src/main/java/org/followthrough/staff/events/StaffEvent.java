package org.followthrough.staff.events;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happened to a member of staff. All of them are one stream, since the rules look at everyone. */
public sealed interface StaffEvent
        permits StaffMemberAdded,
                StaffMemberRenamed,
                RolesChanged,
                StaffMemberMovedToUnit,
                DutiesChanged,
                StaffMemberLeft,
                StaffMemberReturned,
                AbsenceRecorded,
                AbsenceEnded {

    /** Staff id of the one it is about; also the subject of the key that seals what is personal. */
    UUID member();

    /** Staff id of the acting person, set by the server. */
    UUID by();

    /** The day it was recorded on. */
    LocalDate happenedOn();
}
