package org.followthrough.importing.read.page;

import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.importing.files.ImportAnswer;
import org.followthrough.importing.files.LookAtImport;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** How far an import is and what came of it, for whoever started it and for supervisors. */
@Controller
@RequestMapping("/imports/{jobId}")
class ImportJobPage {

    private final CommandGateway commands;

    ImportJobPage(CommandGateway commands) {
        this.commands = commands;
    }

    @GetMapping
    String look(@PathVariable UUID jobId, @AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute("answer", answer(jobId, viewer));
        return "importing/imported";
    }

    /** What changes on the page, asked again and again by one that is open. */
    @GetMapping(headers = "HX-Request")
    String lookAgain(@PathVariable UUID jobId, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return look(jobId, viewer, model) + " :: progress";
    }

    private ImportAnswer answer(UUID jobId, SignedIn viewer) {
        Importers.require(viewer.staff());
        try {
            return commands.sendAndWait(new LookAtImport(jobId));
        } catch (CommandExecutionException failed) {
            throw FailureClassifier.refusalIn(failed).isPresent()
                    ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                    : failed;
        }
    }
}
