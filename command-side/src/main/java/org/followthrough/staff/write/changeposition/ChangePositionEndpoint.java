package org.followthrough.staff.write.changeposition;

import java.util.UUID;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.PositionEntry;
import org.followthrough.staff.write.api.StaffApi;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangePositionEndpoint {

    private final StaffApi staff;

    ChangePositionEndpoint(StaffApi staff) {
        this.staff = staff;
    }

    @PostMapping(
            path = "/api/staff/{member}/position",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    StaffRecorded change(@PathVariable UUID member, @RequestBody PositionEntry entry) {
        return staff.record(member, entry);
    }
}
