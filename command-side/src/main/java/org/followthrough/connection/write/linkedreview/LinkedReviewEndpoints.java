package org.followthrough.connection.write.linkedreview;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.connection.entries.LinkedReviewEntry;
import org.followthrough.connection.entries.LinkedReviewRefusalEntry;
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

/** The two answers to one proposal. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/linked-review",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class LinkedReviewEndpoints {

    private final CaseApi cases;

    LinkedReviewEndpoints(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping
    ResponseEntity<CaseAnswer> accept(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody LinkedReviewEntry entry) {
        return cases.record(reference, version, entry);
    }

    @PostMapping("/refusal")
    ResponseEntity<CaseAnswer> decline(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody LinkedReviewRefusalEntry entry) {
        return cases.record(reference, version, entry);
    }
}
