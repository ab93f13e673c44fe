package org.followthrough.importing.write.jobs;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.importing.files.ImportAnswer;
import org.followthrough.staff.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How far an import is and what came of it. Nobody learns of one that they may not see. */
@RestController
class ImportProgressEndpoint {

    private final Imports imports;

    ImportProgressEndpoint(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/api/imports/{job}")
    ImportAnswer look(@PathVariable UUID job, Authentication signedIn) {
        Actor viewer = ImportsEndpoint.importer(signedIn)
                .orElseThrow(() -> new Refused(List.of(ImportsEndpoint.MAY_IMPORT.refusal())));
        return imports.look(job, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
