package org.followthrough.platform.signin;

import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One count for all ways in: who failed on the page has failed for the API too. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

    @Bean
    AuthenticationManager limitedSignIn(
            UserDetailsService users, ObjectProvider<PasswordEncoder> encoder, ObjectProvider<TimeMeter> time) {
        var passwords = new DaoAuthenticationProvider(users);
        encoder.ifAvailable(passwords::setPasswordEncoder);
        return new LimitedAuthenticationManager(
                new ProviderManager(passwords), time.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME));
    }
}
