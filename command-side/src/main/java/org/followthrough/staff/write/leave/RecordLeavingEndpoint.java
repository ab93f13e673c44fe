package org.followthrough.staff.write.leave;

import java.util.UUID;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.LeavingEntry;
import org.followthrough.staff.write.api.StaffApi;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordLeavingEndpoint {

    private final StaffApi staff;

    RecordLeavingEndpoint(StaffApi staff) {
        this.staff = staff;
    }

    @PostMapping(
            path = "/api/staff/{member}/leaving",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    StaffRecorded leave(@PathVariable UUID member, @RequestBody LeavingEntry entry) {
        return staff.record(member, entry);
    }
}
