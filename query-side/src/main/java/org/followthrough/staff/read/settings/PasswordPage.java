package org.followthrough.staff.read.settings;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.bothsides.signin.LocalPasswords;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One's own password. With the new one everybody signs in anew, whoever knew the old one too. */
@Controller
@RequestMapping("/settings/password")
class PasswordPage {

    private static final String NAME = "staff.own-password";
    private static final int SHORTEST = 12;

    /** The hash takes no more into account. */
    private static final int MOST_BYTES = 72;

    private final ObjectProvider<LocalPasswords> passwords;

    PasswordPage(ObjectProvider<LocalPasswords> passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer) {
        kept();
        return page(viewer, Form.empty(NAME));
    }

    @PostMapping
    ModelAndView change(@AuthenticationPrincipal SignedIn viewer, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        UUID own = viewer.staff().id();
        if (!kept().matches(own, form.value("current"))) {
            form.error("current", NAME + ".current.wrong");
        }
        problemWith(form.value("chosen"), form.value("current"), viewer.staff().login())
                .ifPresent(problem -> form.error("chosen", NAME + ".chosen." + problem, SHORTEST));
        if (!form.value("again").equals(form.value("chosen"))) {
            form.error("again", NAME + ".again.differs");
        }
        if (form.hasErrors()) {
            ModelAndView again = page(viewer, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        kept().choose(own, form.value("chosen"));
        return new ModelAndView("redirect:/sign-in?changed");
    }

    private static Optional<String> problemWith(String chosen, String current, String login) {
        if (chosen.length() < SHORTEST) {
            return Optional.of("too-short");
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("too-long");
        }
        return chosen.equals(current) || chosen.contains(login) ? Optional.of("too-near") : Optional.empty();
    }

    private LocalPasswords kept() {
        LocalPasswords kept = passwords.getIfAvailable();
        if (kept == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kept;
    }

    private static ModelAndView page(SignedIn viewer, Form form) {
        return new ModelAndView("staff/own-password")
                .addObject("form", form)
                .addObject("login", viewer.staff().login())
                .addObject("given", viewer.withGivenPassword());
    }
}
