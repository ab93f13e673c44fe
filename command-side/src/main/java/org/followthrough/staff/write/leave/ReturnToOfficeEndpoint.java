package org.followthrough.staff.write.leave;

import java.util.UUID;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.ReturnToOfficeEntry;
import org.followthrough.staff.write.api.StaffApi;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReturnToOfficeEndpoint {

    private final StaffApi staff;

    ReturnToOfficeEndpoint(StaffApi staff) {
        this.staff = staff;
    }

    @PostMapping(
            path = "/api/staff/{member}/return",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    StaffRecorded takeBack(@PathVariable UUID member, @RequestBody ReturnToOfficeEntry entry) {
        return staff.record(member, entry);
    }
}
