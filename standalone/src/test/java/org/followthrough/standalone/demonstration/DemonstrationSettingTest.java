package org.followthrough.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What the program itself says; tests are started with a file that stands above it. */
class DemonstrationSettingTest {

    private static final String SETTING = "followthrough.demonstration";
    private static final String PROFILE = "spring.config.activate.on-profile";

    @Test
    void a_newcomer_gets_the_demonstration_and_production_never_does() throws IOException {
        List<PropertySource<?>> program =
                new YamlPropertySourceLoader().load("program", new ClassPathResource("application.yaml"));
        assertThat(program)
                .filteredOn(part -> part.getProperty(PROFILE) == null)
                .extracting(part -> part.getProperty(SETTING))
                .containsExactly(true);
        assertThat(program)
                .filteredOn(part -> "production".equals(part.getProperty(PROFILE)))
                .extracting(part -> part.getProperty(SETTING))
                .containsExactly(false);
    }
}
