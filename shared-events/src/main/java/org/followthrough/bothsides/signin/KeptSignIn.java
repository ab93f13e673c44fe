package org.followthrough.bothsides.signin;

import org.followthrough.bothsides.staff.KnownStaff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People sign in with passwords that this installation keeps: in the schema {@code sign_in}, which command side makes. */
@Configuration(proxyBeanMethods = false)
public class KeptSignIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder(), System::nanoTime);
    }

    @Bean
    KeptPasswords keptPasswords(
            JdbcClient database, ObjectProvider<FirstPassword> first, KnownStaff staff, PasswordEncoder encoder) {
        return new KeptPasswords(
                new CredentialTable(database, System::nanoTime),
                first.getIfAvailable(() -> FirstPassword.NONE),
                staff,
                encoder);
    }

    @Bean
    SignsIn signsIn(KnownStaff staff, KeptPasswords passwords) {
        return new SignsIn(staff, passwords);
    }
}
