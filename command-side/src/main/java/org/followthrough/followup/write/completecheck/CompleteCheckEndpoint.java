package org.followthrough.followup.write.completecheck;

import java.util.UUID;
import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.followup.entries.CheckEntry;
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
class CompleteCheckEndpoint {

    private final CaseApi cases;

    CompleteCheckEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping(
            path = "/api/cases/{reference}/checks/{check}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseAnswer> complete(
            @PathVariable String reference,
            @PathVariable UUID check,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody CheckEntry entry) {
        return cases.record(reference, version, entry.of(check));
    }
}
