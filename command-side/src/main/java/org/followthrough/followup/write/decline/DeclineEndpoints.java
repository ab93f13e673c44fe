package org.followthrough.followup.write.decline;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.followup.entries.DeclineConfirmationEntry;
import org.followthrough.followup.entries.DeclineEntry;
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

/** A "no", and whether it was free. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/decline",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class DeclineEndpoints {

    private final CaseApi cases;

    DeclineEndpoints(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping
    ResponseEntity<CaseAnswer> decline(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody DeclineEntry entry) {
        return cases.record(reference, version, entry);
    }

    @PostMapping("/confirmation")
    ResponseEntity<CaseAnswer> confirm(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody DeclineConfirmationEntry entry) {
        return cases.record(reference, version, entry);
    }
}
