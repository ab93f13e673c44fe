package org.followthrough.casefile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this module's POM keeps out: who adds one of these meets this test. */
class WithoutFrameworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.core.SpringVersion",
                "org.springframework.context.ApplicationContext",
                "org.springframework.jdbc.core.JdbcTemplate",
                "org.axonframework.messaging.Message",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.annotation.JsonInclude",
                "tools.jackson.databind.ObjectMapper",
                "com.google.crypto.tink.Aead",
                "de.focus_shift.jollyday.core.HolidayManager",
                "org.postgresql.Driver",
                "jakarta.servlet.Servlet"
            })
    void is_not_on_the_class_path(String framework) {
        assertThatThrownBy(() -> Class.forName(framework)).isInstanceOf(ClassNotFoundException.class);
    }
}
