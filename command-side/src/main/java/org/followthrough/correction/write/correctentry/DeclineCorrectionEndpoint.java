package org.followthrough.correction.write.correctentry;

import java.util.UUID;
import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.correction.entries.CorrectionRefusalEntry;
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
class DeclineCorrectionEndpoint {

    private final CaseApi cases;

    DeclineCorrectionEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping(
            path = "/api/cases/{reference}/corrections/{correction}/refusal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseAnswer> decline(
            @PathVariable String reference,
            @PathVariable UUID correction,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody CorrectionRefusalEntry entry) {
        return cases.record(reference, version, entry.of(correction));
    }
}
