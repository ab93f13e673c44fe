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
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.importing.files.FileDifferences;
import org.followthrough.importing.files.FilePiece;
import org.followthrough.importing.files.ImportAnswer;
import org.followthrough.importing.files.KeepFilePiece;
import org.followthrough.importing.write.reports.FileProblems;
import org.followthrough.importing.write.reports.OpenQuestions;
import org.followthrough.importing.write.reports.ProblemKind;
import org.followthrough.importing.write.reports.ReportFile;
import org.followthrough.importing.write.reports.ReportImport;
import org.followthrough.importing.write.reports.ReportRows;
import org.followthrough.importing.write.reports.RowAnswers;
import org.followthrough.personal.Sealer;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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

    static final ActorMay MAY_IMPORT = ActorMay.workOnCases();

    private final KeptFiles files;
    private final Imports imports;
    private final ReportImport reports;
    private final Sealer sealer;
    private final Protocol protocol;
    private final Clock clock;

    ImportsEndpoint(
            KeptFiles files, Imports imports, ReportImport reports, Sealer sealer, Protocol protocol, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.reports = reports;
        this.sealer = sealer;
        this.protocol = protocol;
        this.clock = clock;
    }

    /**
     * @param charset in which the letters are written; where it is missing the content type may say it
     * @param check look at the file only, bring nothing in
     * @param answer for each row in question {@code 7=2025-0147/3}, {@code 7=row-3} or {@code 7=other}
     */
    @PostMapping(consumes = "text/csv")
    @ApiResponse(
            responseCode = "200",
            description = "Only looked at: how many rows can be brought in, and in which character set they are read")
    @ApiResponse(
            responseCode = "202",
            description = "Being brought in; Location is where to ask how far it is",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    ResponseEntity<?> body(
            InputStream body,
            @RequestHeader HttpHeaders headers,
            @RequestParam @Nullable String charset,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "") List<String> answer,
            Authentication signedIn)
            throws IOException {
        byte[] file = body.readNBytes(ReportFile.MOST_BYTES + 1);
        return take(file, charset == null ? charset(headers) : charset, check, RowAnswers.read(answer), signedIn);
    }

    /**
     * @param charset in which the letters are written
     * @param check look at the file only, bring nothing in
     * @param answer as above
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Only looked at: how many rows can be brought in, and in which character set they are read")
    @ApiResponse(
            responseCode = "202",
            description = "Being brought in; Location is where to ask how far it is",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    ResponseEntity<?> form(
            @RequestParam MultipartFile file,
            @RequestParam @Nullable String charset,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "") List<String> answer,
            Authentication signedIn)
            throws IOException {
        return take(file.getBytes(), charset, check, RowAnswers.read(answer), signedIn);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> unreadable(MultipartException form) {
        return form instanceof MaxUploadSizeExceededException
                ? tooLarge()
                : problem(HttpStatus.BAD_REQUEST, "malformed", Map.of());
    }

    private ResponseEntity<?> take(
            byte[] file, @Nullable String charset, boolean check, RowAnswers answers, Authentication signedIn) {
        Optional<Actor> actor = importer(signedIn);
        if (actor.isEmpty()) {
            return problem(HttpStatus.FORBIDDEN, MAY_IMPORT.refusal().code(), Map.of());
        }
        ReportRows rows = ReportFile.read(file, charset, protocol.today(clock.instant()));
        if (!rows.importable()) {
            return refused(rows);
        }
        FileDifferences differences = reports.compare(rows, answers);
        if (check) {
            return ResponseEntity.ok(Map.of(
                    "rows",
                    rows.rows().size(),
                    "encoding",
                    String.valueOf(rows.encoding()),
                    "differences",
                    differences));
        }
        if (!differences.questions().isEmpty()) {
            return inQuestion(differences);
        }
        try {
            return started(file, charset, rows, answers, actor.get());
        } catch (OpenQuestions broughtInMeanwhile) {
            return inQuestion(reports.compare(rows, answers));
        }
    }

    private static ResponseEntity<ProblemDetail> inQuestion(FileDifferences differences) {
        return problem(
                HttpStatus.CONFLICT,
                ImportFileHandler.rowsInQuestion().code(),
                Map.of("questions", differences.questions()));
    }

    /** What was started is told with 202, and where to ask how far it is. */
    private ResponseEntity<ImportAnswer> started(
            byte[] file, @Nullable String charset, ReportRows rows, RowAnswers answers, Actor actor) {
        UUID fileId = UUID.randomUUID();
        for (FilePiece piece : FilePiece.of(file)) {
            files.keep(
                    fileId,
                    actor.staffId(),
                    piece.no(),
                    KeepFilePiece.sealed(fileId, piece, sealer).piece());
        }
        UUID job = imports.start(fileId, file, rows, answers, charset, actor);
        files.end(fileId);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + job))
                .body(imports.look(job, actor).orElseThrow());
    }

    private static @Nullable String charset(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        return type == null || type.getCharset() == null
                ? null
                : type.getCharset().name();
    }

    static Optional<Actor> importer(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof SignedIn session
                        && MAY_IMPORT.may(session.staff().roles())
                ? Optional.of(Actor.of(session.staff()))
                : Optional.empty();
    }

    private static ResponseEntity<ProblemDetail> refused(ReportRows rows) {
        boolean tooLarge = rows.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.FILE_TOO_LARGE);
        return tooLarge
                ? tooLarge()
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, FileProblems.code(rows), FileProblems.of(rows));
    }

    private static ResponseEntity<ProblemDetail> tooLarge() {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", Map.of());
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
