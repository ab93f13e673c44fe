package org.followthrough.duplicate.write.takeback;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.duplicate.entries.TakenBackEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a link back. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/duplicate/taking-back",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class TakeBackDuplicateEndpoint {

    private final CaseApi cases;

    TakeBackDuplicateEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping
    ResponseEntity<CaseAnswer> takeBack(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody TakenBackEntry entry) {
        return cases.record(reference, version, entry);
    }
}
