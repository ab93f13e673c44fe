package org.followthrough.queryside;

import org.followthrough.platform.signin.SignInConfiguration;
import org.followthrough.queryside.web.SignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** People sign in on a page and get a session. Without one, only pages that say the same to everyone can be read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import(SignInConfiguration.class)
class PageSecurity {

    private static final String[] THE_SAME_TO_EVERYONE = {"/assets/**", SignIn.PATH, "/help", "/accessibility"};

    /** What names cases or counts them: nothing for reporting organisations and administrators (rules J9, L4). */
    private static final String[] CASES = {
        "/cases", "/cases/**", "/overdue", "/my-cases", "/reviews", "/not-recognised", "/statistics", "/statistics/**"
    };

    private static final String[] STAFF_OF_CASES = {"CASEWORKER", "SUPERVISOR", "REVIEWER", "AUDITOR"};

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, AuthenticationManager limitedSignIn, SignIn signIn, SessionCookie cookie)
            throws Exception {
        return http.authenticationManager(limitedSignIn)
                .addFilterBefore(new EndsLongSessions(System::nanoTime), SecurityContextHolderFilter.class)
                .addFilterAfter(new EndsOutdatedSessions(), SecurityContextHolderFilter.class)
                .addFilterBefore(new AsksForOwnPassword(THE_SAME_TO_EVERYONE), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(THE_SAME_TO_EVERYONE)
                        .permitAll()
                        // the server goes there by itself; for everybody else nothing failed
                        .requestMatchers("/error")
                        .denyAll()
                        .requestMatchers(CASES)
                        .hasAnyRole(STAFF_OF_CASES)
                        .requestMatchers("/staff", "/staff/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .formLogin(signIn)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new AsksToSignIn()))
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(cookie).logoutSuccessUrl(SignIn.PATH + "?ended"))
                .requestCache(cache -> cache.requestCache(withoutMarker()))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    static SessionCookie sessionCookie() {
        return new SessionCookie();
    }

    /** Addresses stay clean after signing in: no {@code ?continue}. */
    @SuppressWarnings("NullAway") // null is documented there and not annotated
    private static HttpSessionRequestCache withoutMarker() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
