package org.followthrough.importing.write.reports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of reports: as the body ({@code text/csv}) or as the form field {@code file}. */
@RestController
@RequestMapping("/api/imports")
class ImportsEndpoint {

    private static final List<Role> MAY_IMPORT = List.of(Role.CASEWORKER, Role.SUPERVISOR);

    private final ReportImport imports;
    private final Protocol protocol;
    private final Clock clock;

    ImportsEndpoint(ReportImport imports, Protocol protocol, Clock clock) {
        this.imports = imports;
        this.protocol = protocol;
        this.clock = clock;
    }

    /** @param check look at the file only, bring nothing in */
    @PostMapping(consumes = "text/csv")
    ResponseEntity<?> body(
            InputStream body, @RequestParam(defaultValue = "false") boolean check, Authentication signedIn)
            throws IOException {
        return take(body.readNBytes(ReportFile.MOST_BYTES + 1), check, signedIn);
    }

    /** @param check look at the file only, bring nothing in */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> form(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean check,
            Authentication signedIn)
            throws IOException {
        return take(file.getBytes(), check, signedIn);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> unreadable(MultipartException form) {
        return form instanceof MaxUploadSizeExceededException
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", Map.of())
                : problem(HttpStatus.BAD_REQUEST, "malformed", Map.of());
    }

    private ResponseEntity<?> take(byte[] file, boolean check, Authentication signedIn) {
        Optional<Actor> actor = importer(signedIn);
        if (actor.isEmpty()) {
            return problem(HttpStatus.FORBIDDEN, "role-may-not", Map.of());
        }
        ReportRows rows = ReportFile.read(file, protocol.today(clock));
        if (!rows.importable()) {
            return refused(rows);
        }
        return ResponseEntity.ok(
                check ? Map.of("rows", rows.rows().size()) : imports.run(rows, actor.get(), (done, of) -> {}));
    }

    private static Optional<Actor> importer(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof SignedIn session
                        && MAY_IMPORT.stream().anyMatch(session.staff()::is)
                ? Optional.of(Actor.of(session.staff()))
                : Optional.empty();
    }

    private static ResponseEntity<ProblemDetail> refused(ReportRows rows) {
        boolean tooLarge = rows.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.FILE_TOO_LARGE);
        return tooLarge
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", Map.of())
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, "file-has-problems", FileProblems.of(rows));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, Map<String, ?> more) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("code", code);
        more.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
