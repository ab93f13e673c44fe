package org.followthrough.queryside;

import jakarta.servlet.DispatcherType;
import org.followthrough.queryside.web.AskAgain;
import org.followthrough.queryside.web.SignIn;
import org.followthrough.queryside.web.WebHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** People sign in on a page and get a session. Without one only that page, help and static files can be read. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignIn signIn, WebHeaders webHeaders) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/assets/**", "/help", "/accessibility")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(signIn)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new AskAgain()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl(SignIn.PATH + "?ended")
                        .deleteCookies("JSESSIONID"))
                .requestCache(cache -> cache.requestCache(withoutMarker()))
                .headers(webHeaders)
                .build();
    }

    /** Addresses stay clean after signing in: no {@code ?continue}. */
    @SuppressWarnings("NullAway") // null is documented there and not annotated
    private static HttpSessionRequestCache withoutMarker() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
