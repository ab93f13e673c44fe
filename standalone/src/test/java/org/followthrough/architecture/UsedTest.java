package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What exists is used by the program, not by its tests alone. */
class UsedTest {

    @Test
    void every_class_is_reached_from_where_the_program_begins() throws IOException {
        assertThat(new Reached(Program.CLASSES).others()).isEmpty();
    }

    @Test
    void every_bean_is_asked_for_something() {
        assertThat(new AskedBeans(Program.CLASSES).others()).isEmpty();
    }

    @Test
    void a_class_that_only_an_unused_one_uses_is_found() throws IOException {
        assertThat(new Reached(planted()).others())
                .containsExactlyInAnyOrder(UsedByTests.class.getName(), UsedByItAlone.class.getName());
    }

    @Test
    void a_bean_that_nobody_asks_is_found() {
        assertThat(new AskedBeans(planted()).others()).containsExactly(NeverAsked.class.getName());
    }

    private static JavaClasses planted() {
        return new ClassFileImporter()
                .importClasses(
                        Wiring.class,
                        Begins.class,
                        Asked.class,
                        NeverAsked.class,
                        UsedByTests.class,
                        UsedByItAlone.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        NeverAsked neverAsked() {
            return new NeverAsked();
        }

        @Bean
        Asked asked() {
            return new Asked();
        }

        @Bean
        Runnable work(Asked asked) {
            return asked::work;
        }
    }

    static final class Begins {

        public static void main(String[] arguments) {
            new Wiring();
        }
    }

    static final class Asked {
        void work() {}
    }

    static final class NeverAsked {
        void work() {}
    }

    static final class UsedByTests {
        UsedByItAlone other = new UsedByItAlone();
    }

    static final class UsedByItAlone {}
}
