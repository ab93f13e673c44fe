package org.followthrough.importing.read.page;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.importing.files.CheckKeptFile;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.FilePiece;
import org.followthrough.importing.files.ImportKeptFile;
import org.followthrough.importing.files.ImportStarted;
import org.followthrough.importing.files.KeepFilePiece;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
    private static final String FORM = "importing";
    private static final Pattern ROW = Pattern.compile("row-(\\d{1,8})-same");

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
        model.addAttribute("columns", Column.values());
        return "importing/choose";
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String keep(@RequestParam MultipartFile file, @AuthenticationPrincipal SignedIn viewer) throws IOException {
        Importers.require(viewer.staff());
        UUID fileId = UUID.randomUUID();
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
        model.asMap().putIfAbsent("form", Form.empty(FORM));
        return "importing/checked";
    }

    /** @param typed {@code row-7-same}: the answer of a candidate, or {@code other} */
    @PostMapping("/import/{fileId}/confirmation")
    String confirm(
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String charset,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Importers.require(viewer.staff());
        try {
            ImportStarted started = commands.sendAndWait(new ImportKeptFile(fileId, charset, answers(typed)));
            return "redirect:/imports/" + started.jobId();
        } catch (CommandExecutionException failed) {
            if (FailureClassifier.refusalIn(failed)
                    .filter(refusal -> refusal.says("file-has-problems") || refusal.says("rows-in-question"))
                    .isEmpty()) {
                throw failed;
            }
            Form form = Form.sent(FORM, typed);
            model.addAttribute("form", form);
            String page = check(fileId, charset, viewer, model);
            requireAnswers(form, (FileAnswer) model.getAttribute("answer"));
            return page;
        }
    }

    private static List<String> answers(MultiValueMap<String, String> typed) {
        return typed.toSingleValueMap().entrySet().stream()
                .filter(one -> ROW.matcher(one.getKey()).matches())
                .map(one -> ROW.matcher(one.getKey()).replaceFirst("$1=") + one.getValue())
                .toList();
    }

    private static void requireAnswers(Form form, @Nullable FileAnswer answer) {
        if (answer == null || answer.differences() == null) {
            return;
        }
        answer.differences().questions().forEach(question -> {
            String field = "row-" + question.row() + "-same";
            if (form.value(field).isEmpty()) {
                form.error(field, "importing.row-same.missing", question.row());
            }
        });
    }

    /** Gone, or never there for the one who asks. */
    @ExceptionHandler
    String refused(CommandExecutionException failed) {
        if (FailureClassifier.refusalIn(failed)
                .filter(refusal -> refusal.says("import-file-gone"))
                .isEmpty()) {
            throw failed;
        }
        return CHOOSE_AGAIN + Again.GONE;
    }
}
