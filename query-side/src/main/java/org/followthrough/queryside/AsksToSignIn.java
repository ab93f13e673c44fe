package org.followthrough.queryside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.queryside.web.SignIn;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends people to the sign-in page, which says so where their session has run out. */
final class AsksToSignIn extends LoginUrlAuthenticationEntryPoint {

    AsksToSignIn() {
        super(SignIn.PATH);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn) {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return ranOut ? SignIn.PATH + "?expired" : SignIn.PATH;
    }
}
