package org.followthrough.platform.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Integrators sign in with every request (HTTP Basic): no session, hence no CSRF to guard against. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import(SignInConfiguration.class)
public class ApiSecurityConfiguration {

    /** What an organisation brings is taken down, whatever case it names. */
    private static final String[] BROUGHT_BY_ANYBODY = {"/api/cases/*/returns", "/api/cases/*/review"};

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AuthenticationManager limitedSignIn) throws Exception {
        SignInEntryPoint notSignedIn = new SignInEntryPoint();
        return http.authenticationManager(limitedSignIn)
                .securityMatcher("/api/**", "/actuator/**")
                .addFilterBefore(new GivenPasswordFilter(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // nothing but UP or DOWN, for whoever starts and stops processes
                        .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        // the document is JSON, whatever the library could write
                        .requestMatchers("/api/openapi.json.yaml")
                        .denyAll()
                        // neither cases nor their counts are for reporting organisations and administrators (rules J9,
                        // L4)
                        // nor is the difference between a case that is there and one that is not
                        .requestMatchers(HttpMethod.POST, BROUGHT_BY_ANYBODY)
                        .hasAnyRole("CASEWORKER", "SUPERVISOR", "REVIEWER", "AUDITOR", "REPORTING_ORGANISATION")
                        .requestMatchers("/api/cases", "/api/cases/**", "/api/not-recognised")
                        .hasAnyRole("CASEWORKER", "SUPERVISOR", "REVIEWER", "AUDITOR")
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(notSignedIn))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(new ProblemAccessDeniedHandler()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
