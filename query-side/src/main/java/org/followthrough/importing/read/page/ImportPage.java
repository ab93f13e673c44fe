package org.followthrough.importing.read.page;

import java.io.IOException;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.importing.files.CheckKeptFile;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.FilePiece;
import org.followthrough.importing.files.ImportKeptFile;
import org.followthrough.importing.files.ImportStarted;
import org.followthrough.importing.files.KeepFilePiece;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Upload, check, confirm. Between check and confirmation the file waits sealed on the other side, never in the session. */
@Controller
class ImportPage {

    /** Why a file is chosen once more. */
    enum Again {
        GONE
    }

    private static final String CHOOSE_AGAIN = "redirect:/import?why=";

    private final CommandGateway commands;
    private final Sealer sealer;

    ImportPage(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /** @param why the file is to be chosen again */
    @GetMapping("/import")
    String choose(
            @RequestParam(required = false) @Nullable Again why,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Importers.require(viewer.staff());
        model.addAttribute("why", why);
        return "importing/choose";
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String keep(@RequestParam MultipartFile file, @AuthenticationPrincipal SignedIn viewer) throws IOException {
        Importers.require(viewer.staff());
        UUID fileId = sealer.newSubject();
        for (FilePiece piece : FilePiece.of(file.getBytes())) {
            commands.sendAndWait(KeepFilePiece.sealed(fileId, piece, sealer));
        }
        return "redirect:/import/" + fileId;
    }

    /** @param charset that somebody chose for the file */
    @GetMapping("/import/{fileId}")
    String check(
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String charset,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Importers.require(viewer.staff());
        FileAnswer answer = commands.sendAndWait(new CheckKeptFile(fileId, charset));
        model.addAttribute("fileId", fileId);
        model.addAttribute("charset", charset);
        model.addAttribute("answer", answer);
        return "importing/checked";
    }

    @PostMapping("/import/{fileId}/confirmation")
    String confirm(
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String charset,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Importers.require(viewer.staff());
        try {
            ImportStarted started = commands.sendAndWait(new ImportKeptFile(fileId, charset));
            return "redirect:/imports/" + started.jobId();
        } catch (CommandExecutionException failed) {
            if (Refusal.in(failed)
                    .filter(refusal -> refusal.says("file-has-problems"))
                    .isEmpty()) {
                throw failed;
            }
            return check(fileId, charset, viewer, model);
        }
    }

    /** Gone, or never there for the one who asks. */
    @ExceptionHandler
    String refused(CommandExecutionException failed) {
        if (Refusal.in(failed)
                .filter(refusal -> refusal.says("import-file-gone"))
                .isEmpty()) {
            throw failed;
        }
        return CHOOSE_AGAIN + Again.GONE;
    }
}
