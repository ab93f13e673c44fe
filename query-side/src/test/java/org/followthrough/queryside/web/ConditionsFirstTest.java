package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class ConditionsFirstTest {

    private static final String PIECE = "<th:block th:remove=\"all\"><i th:fragment=\"piece\">piece</i></th:block>";

    @ParameterizedTest
    @CsvSource({"if, true, piece", "if, false, ''", "unless, true, ''", "unless, false, piece"})
    void a_condition_decides_about_a_tag_that_is_replaced(String attribute, boolean holds, String shown) {
        String tag = "<b th:%s=\"${holds}\" th:replace=\"~{:: piece}\">never</b>".formatted(attribute);
        assertThat(drawn(tag, Map.of("holds", holds), true)).isEqualTo(shown.isEmpty() ? "" : "<i>piece</i>");
    }

    /** Why the dialect is there: should Thymeleaf change its mind, this fails and the dialect can go. */
    @Test
    void without_the_dialect_the_condition_is_forgotten() {
        String tag = "<b th:if=\"${holds}\" th:replace=\"~{:: piece}\">never</b>";
        assertThat(drawn(tag, Map.of("holds", false), false)).isEqualTo("<i>piece</i>");
    }

    @Test
    void a_condition_beside_a_loop_is_still_asked_for_each_turn() {
        String tag = "<b th:each=\"n : ${numbers}\" th:if=\"${n > 1}\" th:text=\"${n}\">0</b>";
        assertThat(drawn(tag, Map.of("numbers", List.of(1, 2, 3)), true)).isEqualTo("<b>2</b><b>3</b>");
    }

    private static String drawn(String template, Map<String, Object> model, boolean withDialect) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        if (withDialect) {
            engine.addDialect(new ConditionsFirst());
        }
        return engine.process(template + PIECE, new Context(Locale.ENGLISH, model));
    }
}
