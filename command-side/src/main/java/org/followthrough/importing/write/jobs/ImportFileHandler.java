package org.followthrough.importing.write.jobs;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.importing.files.CheckKeptFile;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.ImportAnswer;
import org.followthrough.importing.files.ImportKeptFile;
import org.followthrough.importing.files.ImportStarted;
import org.followthrough.importing.files.KeepFilePiece;
import org.followthrough.importing.files.LookAtImport;
import org.followthrough.importing.write.reports.FileAnswers;
import org.followthrough.importing.write.reports.OpenQuestions;
import org.followthrough.importing.write.reports.ReportFile;
import org.followthrough.importing.write.reports.ReportImport;
import org.followthrough.importing.write.reports.ReportRows;
import org.followthrough.importing.write.reports.RowAnswers;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps and checks files for the pages, which live on the other side, and starts their import. Brings nothing in itself. */
@Component
class ImportFileHandler {

    private final KeptFiles files;
    private final Imports imports;
    private final ReportImport reports;
    private final Opener opener;
    private final Protocol protocol;
    private final Clock clock;

    ImportFileHandler(
            KeptFiles files, Imports imports, ReportImport reports, Opener opener, Protocol protocol, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.reports = reports;
        this.opener = opener;
        this.protocol = protocol;
        this.clock = clock;
    }

    @CommandHandler
    boolean handle(KeepFilePiece command, MetaData metaData) {
        Actor actor = importer(metaData);
        if (!command.piece().subject().equals(command.fileId())
                || !command.piece().field().equals(Fields.IMPORT_FILE)) {
            throw new IllegalArgumentException("A piece is sealed with the key of its file");
        }
        int no = opener.read(command.piece())
                .orElseThrow(ImportFileHandler::gone)
                .no();
        if (!files.keep(command.fileId(), actor.staffId(), no, command.piece())) {
            throw gone();
        }
        files.endOthers(command.fileId(), actor.staffId());
        return true;
    }

    @CommandHandler
    FileAnswer handle(CheckKeptFile command, MetaData metaData) {
        ReportRows rows = read(bytes(command.fileId(), importer(metaData)), command.charset());
        return FileAnswers.of(rows, rows.importable() ? reports.compare(rows, RowAnswers.NONE) : null);
    }

    @CommandHandler
    ImportStarted handle(ImportKeptFile command, MetaData metaData) {
        Actor actor = importer(metaData);
        return new ImportStarted(imports.startedBefore(command.fileId(), actor).orElseGet(() -> start(command, actor)));
    }

    private UUID start(ImportKeptFile command, Actor actor) {
        byte[] file = bytes(command.fileId(), actor);
        ReportRows rows = read(file, command.charset());
        if (!rows.importable()) {
            throw new Refused(List.of(new Problem("file-has-problems")));
        }
        try {
            UUID job = imports.start(
                    command.fileId(), file, rows, RowAnswers.read(command.answers()), command.charset(), actor);
            files.end(command.fileId());
            return job;
        } catch (OpenQuestions open) {
            throw new Refused(List.of(rowsInQuestion()));
        }
    }

    static Problem rowsInQuestion() {
        return new Problem("rows-in-question");
    }

    @CommandHandler
    ImportAnswer handle(LookAtImport command, MetaData metaData) {
        return imports.look(command.jobId(), importer(metaData))
                .orElseThrow(() -> new Refused(List.of(new Problem("import-unknown"))));
    }

    private ReportRows read(byte[] file, @Nullable String charset) {
        return ReportFile.read(file, charset, protocol.today(clock.instant()));
    }

    private byte[] bytes(UUID file, Actor actor) {
        if (!files.waitsFor(actor.staffId(), file)) {
            throw gone();
        }
        return files.read(file).orElseThrow(ImportFileHandler::gone);
    }

    private static Refused gone() {
        return new Refused(List.of(new Problem("import-file-gone")));
    }

    private static Actor importer(MetaData metaData) {
        return Actor.in(metaData)
                .filter(actor -> ImportsEndpoint.MAY_IMPORT.may(actor.roles()))
                .orElseThrow(() -> new Refused(List.of(ImportsEndpoint.MAY_IMPORT.refusal())));
    }
}
