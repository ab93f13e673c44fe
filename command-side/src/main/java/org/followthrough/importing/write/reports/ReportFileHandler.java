package org.followthrough.importing.write.reports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.importing.files.CheckReportFile;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.FileAnswer.FileProblem;
import org.followthrough.importing.files.ImportReportFile;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads files for the pages, which live on the other side. */
@Component
class ReportFileHandler {

    private final ReportImport imports;
    private final Protocol protocol;
    private final Clock clock;

    ReportFileHandler(ReportImport imports, Protocol protocol, Clock clock) {
        this.imports = imports;
        this.protocol = protocol;
        this.clock = clock;
    }

    @CommandHandler
    FileAnswer handle(CheckReportFile command, MetaData metaData) {
        importer(metaData);
        return looked(read(command.file()));
    }

    @CommandHandler
    FileAnswer handle(ImportReportFile command, MetaData metaData) {
        Actor actor = importer(metaData);
        ReportRows rows = read(command.file());
        if (!rows.importable()) {
            return looked(rows);
        }
        ImportResult result = imports.run(rows, actor, (done, of) -> {});
        return answer(rows, refused(result), result.known(), result.broughtIn());
    }

    private ReportRows read(byte[] file) {
        return ReportFile.read(file, protocol.today(clock));
    }

    private static Actor importer(MetaData metaData) {
        return Actor.in(metaData)
                .filter(actor ->
                        actor.roles().contains(Role.CASEWORKER) || actor.roles().contains(Role.SUPERVISOR))
                .orElseThrow(() -> new Refused(List.of(new Problem("role-may-not"))));
    }

    private static FileAnswer looked(ReportRows rows) {
        return answer(rows, List.of(), null, null);
    }

    private static FileAnswer answer(
            ReportRows rows,
            List<FileProblem> refused,
            @Nullable Integer known,
            @Nullable Map<String, Integer> broughtIn) {
        ColumnCheck columns = rows.columns();
        var problems = Stream.concat(rows.problems().stream().map(ReportFileHandler::problem), refused.stream())
                .toList();
        return new FileAnswer(
                rows.encoding(),
                columns == null ? List.of() : headers(columns.found()),
                columns == null ? List.of() : headers(columns.missing()),
                columns == null ? List.of() : columns.unknown(),
                problems,
                rows.problemCount() + refused.size(),
                rows.rows().size(),
                known,
                broughtIn);
    }

    private static FileProblem problem(RowProblem problem) {
        Column column = problem.column();
        return new FileProblem(
                problem.row(),
                column == null ? null : column.header(),
                new Problem(problem.kind().code(), problem.parameters()));
    }

    private static List<FileProblem> refused(ImportResult result) {
        return result.refused().stream()
                .flatMap(row -> row.problems().stream().map(problem -> new FileProblem(row.row(), null, problem)))
                .toList();
    }

    private static List<String> headers(List<Column> columns) {
        return columns.stream().map(Column::header).toList();
    }
}
