package org.followthrough.platform.signin;

import org.followthrough.platform.staff.CachedStaffDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People sign in with passwords that this installation keeps: in the schema {@code sign_in}, which command side makes. */
@Configuration(proxyBeanMethods = false)
public class LocalSignInConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new CachingPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder(), System::nanoTime);
    }

    @Bean
    StoredPasswords keptPasswords(
            JdbcClient database,
            ObjectProvider<FirstPassword> first,
            CachedStaffDirectory staff,
            PasswordEncoder encoder) {
        return new StoredPasswords(
                new CredentialRepository(database, System::nanoTime),
                first.getIfAvailable(() -> FirstPassword.NONE),
                staff,
                encoder);
    }

    @Bean
    StaffUserDetailsService signsIn(CachedStaffDirectory staff, StoredPasswords passwords) {
        return new StaffUserDetailsService(staff, passwords);
    }
}
