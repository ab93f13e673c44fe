package org.followthrough.importing.write.jobs;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.importing.files.FilePiece;
import org.followthrough.importing.files.ImportAnswer;
import org.followthrough.importing.files.KeepFilePiece;
import org.followthrough.importing.write.reports.FileProblems;
import org.followthrough.importing.write.reports.ProblemKind;
import org.followthrough.importing.write.reports.ReportFile;
import org.followthrough.importing.write.reports.ReportRows;
import org.followthrough.personal.Sealer;
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

    private final KeptFiles files;
    private final Imports imports;
    private final Sealer sealer;
    private final Protocol protocol;
    private final Clock clock;

    ImportsEndpoint(KeptFiles files, Imports imports, Sealer sealer, Protocol protocol, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.sealer = sealer;
        this.protocol = protocol;
        this.clock = clock;
    }

    /** @param check look at the file only, bring nothing in */
    @PostMapping(consumes = "text/csv")
    @ApiResponse(responseCode = "200", description = "Only looked at: how many rows can be brought in")
    @ApiResponse(
            responseCode = "202",
            description = "Being brought in; Location is where to ask how far it is",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    ResponseEntity<?> body(
            InputStream body, @RequestParam(defaultValue = "false") boolean check, Authentication signedIn)
            throws IOException {
        return take(body.readNBytes(ReportFile.MOST_BYTES + 1), check, signedIn);
    }

    /** @param check look at the file only, bring nothing in */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ApiResponse(responseCode = "200", description = "Only looked at: how many rows can be brought in")
    @ApiResponse(
            responseCode = "202",
            description = "Being brought in; Location is where to ask how far it is",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
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
        return check ? ResponseEntity.ok(Map.of("rows", rows.rows().size())) : started(file, actor.get());
    }

    /** What was started is told with 202, and where to ask how far it is. */
    private ResponseEntity<ImportAnswer> started(byte[] file, Actor actor) {
        UUID fileId = sealer.newSubject();
        for (FilePiece piece : FilePiece.of(file)) {
            files.keep(
                    fileId,
                    actor.staffId(),
                    piece.no(),
                    KeepFilePiece.sealed(fileId, piece, sealer).piece());
        }
        UUID job = imports.start(fileId, file, null, actor);
        files.end(fileId);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + job))
                .body(imports.look(job, actor).orElseThrow());
    }

    static Optional<Actor> importer(Authentication signedIn) {
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
