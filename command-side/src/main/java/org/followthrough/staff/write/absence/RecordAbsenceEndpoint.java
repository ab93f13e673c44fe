package org.followthrough.staff.write.absence;

import java.util.UUID;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.AbsenceEntry;
import org.followthrough.staff.write.api.StaffApi;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordAbsenceEndpoint {

    private final StaffApi staff;

    RecordAbsenceEndpoint(StaffApi staff) {
        this.staff = staff;
    }

    @PostMapping(
            path = "/api/staff/{member}/absences",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    StaffRecorded record(@PathVariable UUID member, @RequestBody AbsenceEntry entry) {
        return staff.record(member, entry);
    }
}
