package org.followthrough.importing.read.page;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.importing.files.CheckReportFile;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.ImportReportFile;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Upload, check, confirm, result. Between check and confirmation the file waits in the session and nowhere else. */
@Controller
class ImportPage {

    private static final String FILE = "importing.file";

    private final CommandGateway commands;

    ImportPage(CommandGateway commands) {
        this.commands = commands;
    }

    @GetMapping("/import")
    String choose(@AuthenticationPrincipal SignedIn viewer) {
        requireImporter(viewer.staff());
        return "importing/choose";
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String check(
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal SignedIn viewer,
            HttpSession session,
            Model model)
            throws IOException {
        requireImporter(viewer.staff());
        byte[] bytes = file.getBytes();
        FileAnswer answer = commands.sendAndWait(new CheckReportFile(bytes));
        if (answer.importable()) {
            session.setAttribute(FILE, bytes);
        } else {
            session.removeAttribute(FILE);
        }
        model.addAttribute("answer", answer);
        return "importing/checked";
    }

    @PostMapping("/import/confirmation")
    String confirm(@AuthenticationPrincipal SignedIn viewer, HttpSession session, Model model) {
        requireImporter(viewer.staff());
        if (!(session.getAttribute(FILE) instanceof byte[] bytes)) {
            return "redirect:/import";
        }
        FileAnswer answer = commands.sendAndWait(new ImportReportFile(bytes));
        session.removeAttribute(FILE);
        model.addAttribute("answer", answer);
        return "importing/imported";
    }

    private static void requireImporter(StaffMember staff) {
        if (!staff.is(Role.CASEWORKER) && !staff.is(Role.SUPERVISOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
