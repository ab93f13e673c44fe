package org.followthrough.queryside.web;

import java.util.Map;
import org.followthrough.personal.Opener;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolConfiguration;
import org.followthrough.platform.signin.SignInConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;

/** The pages with made-up data and no store behind them: to look at, and for tests of what all pages share. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@Import({ProtocolConfiguration.class, SignInConfiguration.class})
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class PreviewApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(PreviewApplication.class);
        application.setDefaultProperties(Map.of("server.address", "127.0.0.1", "server.port", "0"));
        application.run(arguments);
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager limitedSignIn, SignIn signIn) {
        return http.authenticationManager(limitedSignIn)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**", "/sign-in", "/help", "/accessibility", "/error")
                        .permitAll()
                        .requestMatchers("/forbidden")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(signIn)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?ended"))
                .build();
    }

    @Bean
    UserDetailsService people() {
        return PreviewUser::named;
    }

    @Bean
    Opener opener() {
        return TestSealer.OPENER;
    }

    @Bean
    OverdueCount overdue() {
        return viewer -> 4;
    }
}
