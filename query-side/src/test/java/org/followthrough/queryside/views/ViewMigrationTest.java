package org.followthrough.queryside.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whoever changes a table of a view has the view built anew, or says why that is not needed. */
class ViewMigrationTest {

    /** Older ones left it to somebody; V68 made up for them. */
    private static final int FIRST = 70;

    private static final Map<String, String> VIEW_OF = Map.ofEntries(
            Map.entry("register", "read.register.answer"),
            Map.entry("register_check", "read.register.answer"),
            Map.entry("register_assessment", "read.register.answer"),
            Map.entry("register_obligation", "read.register.answer"),
            Map.entry("obligation_case", "read.followup.obligation"),
            Map.entry("obligation", "read.followup.obligation"),
            Map.entry("obligation_assessment", "read.followup.obligation"),
            Map.entry("timeline", "read.casefile.timeline"),
            Map.entry("review_case", "read.review.queue"),
            Map.entry("review", "read.review.queue"),
            Map.entry("sent_report", "read.intake.sent"),
            Map.entry("hearsay", "read.hearsay.waiting"));

    private static final Set<String> OF_NO_VIEW = Set.of(
            "token_entry",
            "dead_letter",
            "task",
            "alerts_began",
            "alert",
            "alert_digest_run",
            "alert_setting",
            "alert_delivery");

    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:(?:create|alter|drop)\\s+table(?:\\s+if\\s+(?:not\\s+)?exists)?(?:\\s+only)?"
                    + "|insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?)\\s+\"?(?:query_side\\.)?\"?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile("call query_side\\.rebuild\\('([^']+)'\\);");
    private static final Pattern WHY_NOT = Pattern.compile("(?m)^-- no rebuild of (\\S+): \\S.{15,}$");
    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");

    @Test
    void a_migration_that_changes_a_view_has_it_built_anew_or_says_why_not() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        migrations().forEach((name, sql) -> {
            if (number(name) >= FIRST && !faultsOf(sql).isEmpty()) {
                faults.put(name, faultsOf(sql));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_table_is_of_a_view_or_of_none() throws IOException {
        assertThat(migrations().values())
                .allSatisfy(sql -> assertThat(changed(sql)).allMatch(table -> known().contains(table)));
    }

    @Test
    void whoever_forgets_is_told() {
        String change = "alter table query_side.register add column town text;\n";
        assertThat(faultsOf(change)).containsExactly("read.register.answer is changed and not built anew");
        assertThat(faultsOf(change + "call query_side.rebuild('read.review.queue');"))
                .hasSize(1);
        assertThat(faultsOf(change + "call query_side.rebuild('read.register.answer');"))
                .isEmpty();
        assertThat(faultsOf("-- no rebuild of read.register.answer: nothing reads the column that goes\n" + change))
                .isEmpty();
        assertThat(faultsOf("call query_side.rebuild('read.alert.inbox');"))
                .containsExactly("read.alert.inbox is no view that can be built anew");
    }

    private static List<String> faultsOf(String sql) {
        Set<String> called = found(CALL, sql);
        Set<String> excused = found(WHY_NOT, sql);
        List<String> faults = new ArrayList<>();
        changed(sql).stream()
                .filter(VIEW_OF::containsKey)
                .map(VIEW_OF::get)
                .distinct()
                .filter(view -> !called.contains(view) && !excused.contains(view))
                .forEach(view -> faults.add(view + " is changed and not built anew"));
        called.stream()
                .filter(view -> !rebuildable().contains(view))
                .forEach(view -> faults.add(view + " is no view that can be built anew"));
        return faults;
    }

    private static Set<String> changed(String sql) {
        return found(CHANGE, COMMENT.matcher(sql).replaceAll(""));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(VIEW_OF.keySet());
        known.addAll(OF_NO_VIEW);
        // what follows the word update in the procedure of V68
        known.add("set");
        return known;
    }

    private static Set<String> rebuildable() {
        var projectors = new ClassPathScanningCandidateComponentProvider(false);
        projectors.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        Set<String> views = new TreeSet<>();
        projectors.findCandidateComponents("org.followthrough").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> !type.isAnnotationPresent(DisallowReplay.class))
                .forEach(type ->
                        views.add(type.getAnnotation(ProcessingGroup.class).value()));
        return views;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static Map<String, String> migrations() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/query_side/V*.sql")) {
            texts.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        }
        assertThat(texts).containsKey("V68__tasks.sql");
        return texts;
    }
}
