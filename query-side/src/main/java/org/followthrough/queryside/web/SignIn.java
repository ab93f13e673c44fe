package org.followthrough.queryside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.signin.TooManyAttemptsException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.AuthenticationException;

/** Signing in with our own page; a failed attempt keeps the user name that was typed. Use: {@code http.formLogin(signIn)}. */
public final class SignIn implements Customizer<FormLoginConfigurer<HttpSecurity>> {

    public static final String PATH = "/sign-in";

    static final String TYPED_NAME = SignIn.class.getName() + ".typedName";

    private static final int LONGEST_NAME = 100;
    private static final String SOON = "5";

    @Override
    public void customize(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(PATH).failureHandler(SignIn::failed).permitAll();
    }

    /** The same answer whether the name or the password was wrong. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttemptsException tooMany) {
            refuse(tooMany, response);
            return;
        }
        if (FailureClassifier.hindranceIn(why) == Hindrance.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        String name = request.getParameter("username");
        if (name != null && name.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED_NAME, name);
        }
        response.sendRedirect(request.getContextPath() + PATH + "?failed");
    }

    /** 429, with the page that says so. */
    public static void refuse(TooManyAttemptsException tooMany, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
