package org.followthrough.staff.write.addmember;

import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.NewMemberEntry;
import org.followthrough.staff.write.api.StaffApi;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AddStaffMemberEndpoint {

    private final StaffApi staff;

    AddStaffMemberEndpoint(StaffApi staff) {
        this.staff = staff;
    }

    @PostMapping(
            path = "/api/staff",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    StaffRecorded add(@RequestBody NewMemberEntry entry) {
        return staff.record(entry.member(), entry);
    }
}
