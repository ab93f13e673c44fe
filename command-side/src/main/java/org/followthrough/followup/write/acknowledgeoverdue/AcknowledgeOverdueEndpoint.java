package org.followthrough.followup.write.acknowledgeoverdue;

import java.util.UUID;
import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.followup.entries.AcknowledgementEntry;
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
class AcknowledgeOverdueEndpoint {

    private final CaseApi cases;

    AcknowledgeOverdueEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping(
            path = "/api/cases/{reference}/checks/{check}/acknowledgement",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseAnswer> acknowledge(
            @PathVariable String reference,
            @PathVariable UUID check,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody AcknowledgementEntry entry) {
        return cases.record(reference, version, entry.of(check));
    }
}
