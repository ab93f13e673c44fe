package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplatesTest {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*(?:\"[^\"]*\"[^<>]*)*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

    @Test
    void no_tag_is_replaced_under_a_condition_since_the_replacement_comes_first_and_the_condition_is_lost()
            throws IOException {
        var wrong = new ArrayList<String>();
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            TAG.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(tag -> tag.group())
                    .filter(tag -> tag.contains(" th:replace="))
                    .filter(tag -> CONDITION.matcher(tag).find())
                    .forEach(tag -> wrong.add(template.getFilename() + ": " + tag));
        }
        assertThat(wrong).isEmpty();
    }
}
