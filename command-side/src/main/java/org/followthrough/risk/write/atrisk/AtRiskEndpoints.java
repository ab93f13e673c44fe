package org.followthrough.risk.write.atrisk;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.risk.entries.AtRiskRefusalEntry;
import org.followthrough.risk.entries.DesignationEntry;
import org.followthrough.risk.entries.LiftingEntry;
import org.followthrough.risk.entries.RenewalEntry;
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

/** The four answers about one category. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/at-risk",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class AtRiskEndpoints {

    private final CaseApi cases;

    AtRiskEndpoints(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping
    ResponseEntity<CaseAnswer> designate(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody DesignationEntry entry) {
        return cases.record(reference, version, entry);
    }

    @PostMapping("/refusal")
    ResponseEntity<CaseAnswer> refuse(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody AtRiskRefusalEntry entry) {
        return cases.record(reference, version, entry);
    }

    @PostMapping("/renewal")
    ResponseEntity<CaseAnswer> renew(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody RenewalEntry entry) {
        return cases.record(reference, version, entry);
    }

    @PostMapping("/lifting")
    ResponseEntity<CaseAnswer> lift(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody LiftingEntry entry) {
        return cases.record(reference, version, entry);
    }
}
