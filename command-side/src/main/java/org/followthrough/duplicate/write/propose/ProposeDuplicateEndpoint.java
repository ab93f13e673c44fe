package org.followthrough.duplicate.write.propose;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.duplicate.entries.DuplicateEntry;
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

/** Says that another case is of the same person. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/duplicate",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ProposeDuplicateEndpoint {

    private final CaseApi cases;

    ProposeDuplicateEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping
    ResponseEntity<CaseAnswer> propose(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody DuplicateEntry entry) {
        return cases.record(reference, version, entry);
    }
}
