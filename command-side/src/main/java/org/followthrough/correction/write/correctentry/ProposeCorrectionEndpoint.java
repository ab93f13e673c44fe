package org.followthrough.correction.write.correctentry;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.correction.entries.CorrectionEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposeCorrectionEndpoint {

    private final CaseApi cases;

    ProposeCorrectionEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping(
            path = "/api/cases/{reference}/corrections",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseAnswer> propose(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody CorrectionEntry entry) {
        return cases.record(reference, version, entry);
    }
}
