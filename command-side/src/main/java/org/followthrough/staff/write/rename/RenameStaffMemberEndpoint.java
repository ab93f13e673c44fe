package org.followthrough.staff.write.rename;

import java.util.UUID;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.NameEntry;
import org.followthrough.staff.write.api.StaffApi;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RenameStaffMemberEndpoint {

    private final StaffApi staff;

    RenameStaffMemberEndpoint(StaffApi staff) {
        this.staff = staff;
    }

    @PostMapping(
            path = "/api/staff/{member}/name",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    StaffRecorded rename(@PathVariable UUID member, @RequestBody NameEntry entry) {
        return staff.record(member, entry);
    }
}
