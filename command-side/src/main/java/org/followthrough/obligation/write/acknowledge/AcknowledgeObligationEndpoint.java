package org.followthrough.obligation.write.acknowledge;

import java.util.UUID;
import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.obligation.entries.ObligationAcknowledgementEntry;
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
class AcknowledgeObligationEndpoint {

    private final CaseApi cases;

    AcknowledgeObligationEndpoint(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping(
            path = "/api/cases/{reference}/obligations/{obligation}/acknowledgement",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseAnswer> acknowledge(
            @PathVariable String reference,
            @PathVariable UUID obligation,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody ObligationAcknowledgementEntry entry) {
        return cases.record(reference, version, entry.of(obligation));
    }
}
