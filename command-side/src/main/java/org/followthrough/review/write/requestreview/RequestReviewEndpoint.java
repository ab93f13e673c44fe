package org.followthrough.review.write.requestreview;

import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.hearsay.entries.HearsayEntry;
import org.followthrough.hearsay.write.api.HearsayApi;
import org.followthrough.review.entries.ReviewRequestEntry;
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
class RequestReviewEndpoint {

    private final CaseApi cases;
    private final HearsayApi hearsay;

    RequestReviewEndpoint(CaseApi cases, HearsayApi hearsay) {
        this.cases = cases;
        this.hearsay = hearsay;
    }

    @PostMapping(
            path = "/api/cases/{reference}/review",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> request(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody ReviewRequestEntry entry) {
        return hearsay.record(HearsayEntry.of(reference, entry), () -> cases.record(reference, version, entry));
    }
}
