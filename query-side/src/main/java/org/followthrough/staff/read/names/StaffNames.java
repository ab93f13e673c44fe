package org.followthrough.staff.read.names;

import java.util.UUID;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names for the staff ids in events. */
@Component
public class StaffNames {

    private final StaffDirectory staff;
    private final Words words;

    StaffNames(StaffDirectory staff, Words words) {
        this.staff = staff;
        this.words = words;
    }

    /** The name, also of those who left; a word of its own for automations and for those whose name was erased. */
    public String of(UUID id) {
        if (id.equals(StaffIds.SYSTEM)) {
            return words.text("staff.system");
        }
        if (id.equals(StaffIds.IMPORT)) {
            return words.text("staff.import");
        }
        return staff.now()
                .everById(id)
                .map(StaffMember::displayName)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> words.text("staff.unknown"));
    }

    /** Null where nobody is named. */
    public @Nullable String orNull(@Nullable UUID id) {
        return id == null ? null : of(id);
    }
}
