package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked for in an order has no two rows that are alike in it: else a row stands on two pages, and another on none. So the
 * last key of every statement's order is unique among the rows asked for.
 */
class OrderTest {

    private static final Pattern ORDER = Pattern.compile(
            "(?is)\\border by\\s+(.*?)" + "(?=\\s*(\\)|\\blimit\\b|\\boffset\\b|\\bfor (no key )?update\\b|$))");

    /** Literals that a plus sign joins are one statement. */
    private static final Pattern JOINED = Pattern.compile("(?s)(?<!\")\"\\s*\\+\\s*\"(?!\")");

    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"");

    /** What one row alone has: ids, what is counted up, and a person's number beside that of the report. */
    private static final Pattern UNIQUE = Pattern.compile("(.*, )?((\\w+\\.)?"
            + "(alert|case|check|command|connection|delivery|hearsay|job|obligation|review)_id|entry|subject|global_index"
            + "|(report, |report desc, )person_no|task_instance)( desc)?");

    /** Of one case, file, table or group each: their rows are asked for by it, or grouped by what they are ordered by. */
    private static final List<String> UNIQUE_AMONG_THOSE_ASKED_FOR = List.of(
            "sequence",
            "happened_on desc, sequence desc",
            "sequence_number",
            "row_no",
            "no",
            "ordinal_position",
            "processor_name",
            "processing_group",
            "recipient",
            "count desc, owed",
            "received_on desc, report desc",
            "reporting_year desc",
            "source, standing, shown_outcome, state");

    @Test
    void every_order_ends_with_a_key_that_no_two_rows_share() throws IOException {
        List<Source> sources = Source.matching("[^/]+/src/main/java/.*\\.java");
        assertThat(sources.stream().flatMap(OrderTest::orders)).hasSizeGreaterThan(30);
        assertThat(sources.stream().flatMap(source -> shared(source).map(order -> source.path() + ": " + order)))
                .isEmpty();
    }

    @Test
    void an_order_that_two_rows_may_share_is_seen_wherever_it_stands() {
        assertThat(shared(new Source("x", "sql(\"select * from a order by due_on\" + \" limit :limit\")")))
                .containsExactly("due_on");
        assertThat(
                        shared(
                                new Source(
                                        "x",
                                        "sql(\"\"\"\n select (select 1 from b order by 1 limit 1)\n order by due_on desc,\n case_id\n\"\"\")")))
                .containsExactly("1");
        assertThat(shared(new Source("x", "\" order by report, due_on, \" + \"person_no\"")))
                .containsExactly("report, due_on, person_no");
        assertThat(shared(new Source("x", "\" order by \" + column + \" limit 1\"")))
                .isEmpty();
    }

    private static Stream<String> shared(Source source) {
        return orders(source)
                .filter(order -> !UNIQUE.matcher(order).matches() && !UNIQUE_AMONG_THOSE_ASKED_FOR.contains(order));
    }

    /** The keys of each, without line breaks; none where a program names the column. */
    private static Stream<String> orders(Source source) {
        String joined = JOINED.matcher(source.text()).replaceAll("");
        return LITERAL.matcher(joined)
                .results()
                .map(literal -> literal.group().replaceAll("^\"+|\"+$", ""))
                .flatMap(statement -> ORDER.matcher(statement).results())
                .map(order -> order.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(keys -> !keys.isEmpty());
    }
}
