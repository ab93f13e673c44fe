package org.followthrough.queryside.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What can be seen in a template before anybody opens the page. */
class TemplatesTest {

    private static final Map<String, String> TEMPLATES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            TEMPLATES.put(template.getURI().toString(), template.getContentAsString(UTF_8));
        }
        assertThat(TEMPLATES).hasSizeGreaterThan(10);
    }

    /** The browser would refuse them on every page. */
    @Test
    void no_template_has_a_script_or_style_of_its_own() {
        assertNone("<style|<script(?![^>]*src=)|\\s(?:th:)?style=|\\s(?:th:)?on\\w+=|hx-on|javascript:");
    }

    /** Thymeleaf replaces the tag first and forgets the condition, the loop and the variable. */
    @Test
    void no_condition_loop_or_variable_stands_on_a_tag_that_is_replaced() {
        assertNone(tagWith("if|unless|each|with", "replace|insert"));
        assertNone(tagWith("replace|insert", "if|unless|each|with"));
    }

    /** A form without it is refused: the token is added to {@code th:action} only. */
    @Test
    void every_form_that_posts_gets_the_token() {
        assertNone("(?i)<form(?=[^>]*method=\"post\")(?![^>]*th:action=)");
    }

    /** {@code th:utext} is for markup that Java made and escaped, which is the picture's. */
    @Test
    void only_the_picture_is_written_unescaped() {
        assertNone("th:utext=\"(?!\\$\\{picture\\.)|\\[\\(");
    }

    /** Values are skipped whole, because they may hold a greater-than sign. */
    private static String tagWith(String first, String later) {
        String others = "(?:[^<>\"]|\"[^\"]*\")*";
        return "<[a-zA-Z]" + others + "\\sth:(?:" + first + ")=" + others + "\\sth:(?:" + later + ")=";
    }

    private static void assertNone(String pattern) {
        assertThat(TEMPLATES)
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContainPattern(pattern));
    }
}
