package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What holds for every page, whatever it shows. A machine finds part of what can be wrong; docs/accessibility.md has the rest. */
final class PageChecks {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What axe cannot decide and people did: labels over the flows of the picture are dark on pale with a white edge. */
    private static final List<String> LOOKED_AT = List.of("color-contrast tspan");

    private PageChecks() {}

    /** The page the visitor looks at fits a wide screen and a narrow one. */
    static void assertFits(Visitor visitor) {
        for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
            visitor.at(width);
            assertNoSidewaysScrolling(visitor.page());
            assertNoClippedPictureText(visitor.page());
        }
    }

    /** Nothing that axe finds wrong, and nothing new that it is unsure of. */
    static void assertAccessible(Page page) {
        var options = new AxeRunOptions();
        // what is right is only counted: to say where it stands took most of the time
        options.setResultTypes(List.of("violations", "incomplete"));
        var found = new AxeBuilder(page)
                .options(options)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze();
        assertThat(named(found.getViolations()))
                .as("violations on " + page.url())
                .isEmpty();
        assertThat(named(found.getIncomplete()))
                .as("undecided on " + page.url())
                .allMatch(one -> LOOKED_AT.stream().anyMatch(one::startsWith));
    }

    static void assertNoSidewaysScrolling(Page page) {
        Object wide = page.evaluate("() => { const edge = document.documentElement.clientWidth;"
                + " return document.documentElement.scrollWidth <= edge ? '' :"
                + " [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > edge + 1)"
                + ".map(e => e.tagName + '.' + e.getAttribute('class')).slice(0, 10).join(' ') || 'unknown' }");
        assertThat(wide).as("wider than the screen on " + page.url()).isEqualTo("");
    }

    /** Labels drawn by the server stay inside their picture, as wide as this browser's font makes them. */
    static void assertNoClippedPictureText(Page page) {
        Object clipped = page.evaluate("() => [...document.querySelectorAll('svg.picture__svg')].flatMap(svg => {"
                + " const box = svg.getBoundingClientRect();"
                + " return [...svg.querySelectorAll('text')].filter(t => { const b = t.getBoundingClientRect();"
                + " return b.width > 0 && (b.left < box.left - 1 || b.right > box.right + 1 || b.bottom > box.bottom + 1) })"
                + ".map(t => t.textContent) }).join(' | ')");
        assertThat(clipped).as("clipped on " + page.url()).isEqualTo("");
    }

    private static List<String> named(List<Rule> rules) {
        return rules.stream().flatMap(PageChecks::named).toList();
    }

    private static Stream<String> named(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " " + target(node) + " " + node.getFailureSummary());
    }

    private static String target(CheckedNode node) {
        return String.valueOf(node.getTarget()).replaceAll("^\\[|]$", "");
    }
}
