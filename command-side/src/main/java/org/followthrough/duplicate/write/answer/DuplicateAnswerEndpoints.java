package org.followthrough.duplicate.write.answer;

import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.casefile.write.api.CaseApi;
import org.followthrough.duplicate.entries.DuplicateConfirmationEntry;
import org.followthrough.duplicate.entries.DuplicateRefusalEntry;
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

/** The two answers to the proposal that waits. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/duplicate",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class DuplicateAnswerEndpoints {

    private final CaseApi cases;

    DuplicateAnswerEndpoints(CaseApi cases) {
        this.cases = cases;
    }

    @PostMapping("/confirmation")
    ResponseEntity<CaseAnswer> confirm(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody DuplicateConfirmationEntry entry) {
        return cases.record(reference, version, entry);
    }

    @PostMapping("/refusal")
    ResponseEntity<CaseAnswer> decline(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody DuplicateRefusalEntry entry) {
        return cases.record(reference, version, entry);
    }
}
