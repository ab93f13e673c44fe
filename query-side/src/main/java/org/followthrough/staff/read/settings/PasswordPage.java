package org.followthrough.staff.read.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.followthrough.platform.signin.LocalPasswords;
import org.followthrough.platform.signin.TooManyAttemptsException;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.SignIn;
import org.followthrough.staff.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
    private final AuthenticationManager limitedSignIn;

    PasswordPage(ObjectProvider<LocalPasswords> passwords, AuthenticationManager limitedSignIn) {
        this.passwords = passwords;
        this.limitedSignIn = limitedSignIn;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer) {
        kept();
        return page(viewer, Form.empty(NAME));
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        kept();
        Form form = Form.sent(NAME, typed);
        if (!knowsTheOldOne(viewer, form.value("current"), request)) {
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
        kept().choose(viewer.staff().id(), form.value("chosen"));
        return new ModelAndView("redirect:/sign-in?changed");
    }

    /** Guessed here it counts as guessed when signing in (docs/adr/0009): a session left open is no way around the limit. */
    private boolean knowsTheOldOne(SignedIn viewer, String current, HttpServletRequest request) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                viewer.staff().login(), current);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            return limitedSignIn.authenticate(attempt).isAuthenticated();
        } catch (BadCredentialsException wrong) {
            return false;
        }
    }

    @ExceptionHandler
    void refuse(TooManyAttemptsException tooMany, HttpServletResponse response) throws IOException {
        SignIn.refuse(tooMany, response);
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
