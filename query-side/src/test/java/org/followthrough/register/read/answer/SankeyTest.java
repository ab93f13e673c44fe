package org.followthrough.register.read.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.register.read.answer.Sankey.Bar;
import org.followthrough.register.read.answer.Sankey.Colour;
import org.followthrough.register.read.answer.Sankey.Column;
import org.followthrough.register.read.answer.Sankey.Flow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SankeyTest {

    private static final Sankey PICTURE = SankeyOfPreview.picture();

    private final SankeyLayout layout = SankeyLayout.of(PICTURE);

    @Test
    void bars_are_as_tall_as_their_count() {
        double perPerson = tallest().height() / tallest().bar().count();
        assertThat(layout.bars())
                .filteredOn(bar -> bar.bar().count() * perPerson >= SankeyLayout.THINNEST)
                .allSatisfy(bar -> assertThat(bar.height()).isCloseTo(bar.bar().count() * perPerson, within(0.001)));
    }

    @Test
    void a_bar_of_one_can_still_be_seen_and_one_of_nobody_cannot() {
        assertThat(layout.bars())
                .filteredOn(bar -> bar.bar().count() == 1)
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.height()).isEqualTo(SankeyLayout.THINNEST));
        assertThat(layout.bars())
                .filteredOn(bar -> bar.bar().count() == 0)
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.height()).isZero());
    }

    @Test
    void flows_are_as_thick_as_their_count_and_fill_their_bars() {
        for (PlacedBar bar : layout.bars()) {
            List<PlacedFlow> leaving = layout.flows().stream()
                    .filter(flow -> flow.flow().from().equals(bar.bar().id()))
                    .sorted(Comparator.comparingDouble(PlacedFlow::fromTop))
                    .toList();
            for (int next = 1; next < leaving.size(); next++) {
                PlacedFlow before = leaving.get(next - 1);
                assertThat(leaving.get(next).fromTop()).isCloseTo(before.fromTop() + before.thickness(), within(0.001));
            }
            double thickness =
                    leaving.stream().mapToDouble(PlacedFlow::thickness).sum();
            if (!leaving.isEmpty()) {
                assertThat(leaving.get(0).fromTop()).isGreaterThanOrEqualTo(bar.top() - 0.001);
                assertThat(thickness).isLessThanOrEqualTo(bar.height() + 0.001);
            }
        }
    }

    @Test
    void nothing_overlaps_in_a_column_and_every_label_has_its_lines() {
        var columns = layout.bars().stream().collect(Collectors.groupingBy(PlacedBar::column));
        assertThat(columns).hasSize(3);
        columns.values().forEach(bars -> {
            for (int next = 1; next < bars.size(); next++) {
                PlacedBar above = bars.get(next - 1);
                assertThat(bars.get(next).slotTop()).isGreaterThan(above.slotTop() + above.slot());
            }
            assertThat(bars).allSatisfy(bar -> {
                assertThat(bar.slot()).isGreaterThanOrEqualTo(bar.lines().size() * SankeyLayout.LINE);
                assertThat(bar.top()).isGreaterThanOrEqualTo(bar.slotTop());
                assertThat(bar.slotTop() + bar.slot()).isLessThanOrEqualTo(layout.height());
            });
        });
    }

    @Test
    void the_longest_label_stays_inside_the_picture_and_off_the_next_bar() {
        for (PlacedBar bar : layout.bars()) {
            double width = LabelLines.widest(bar.lines(), SankeyLayout.TEXT);
            double right = bar.x() + SankeyLayout.BAR_WIDTH + 10 + width;
            assertThat(bar.column() == 0 ? bar.x() - 10 - width : 0).isGreaterThanOrEqualTo(0);
            double next = layout.bars().stream()
                    .filter(other -> other.column() == bar.column() + 1)
                    .mapToDouble(PlacedBar::x)
                    .findFirst()
                    .orElse(SankeyLayout.WIDTH);
            assertThat(bar.column() == 0 ? 0 : right).isLessThanOrEqualTo(next);
        }
    }

    @Test
    void every_bar_and_every_flow_is_a_link_with_a_name() {
        Document svg = Jsoup.parse(PICTURE.svg(), "", Parser.xmlParser());
        List<String> hrefs = svg.select("a").eachAttr("href");
        List<String> expected = new ArrayList<>();
        PICTURE.columns().forEach(column -> column.bars().forEach(bar -> expected.add(bar.href())));
        PICTURE.flows().forEach(flow -> expected.add(flow.href()));
        assertThat(hrefs).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(svg.select("a")).allSatisfy(link -> assertThat(name(link)).isNotBlank());
        assertThat(Jsoup.parse(PICTURE.list()).select("a").eachAttr("href"))
                .containsExactlyElementsOf(PICTURE.columns().stream()
                        .flatMap(column -> column.bars().stream().map(Bar::href))
                        .toList());
    }

    @Test
    void a_thin_flow_has_something_to_aim_at() {
        Document svg = Jsoup.parse(PICTURE.svg(), "", Parser.xmlParser());
        assertThat(svg.select("path.picture__aim").eachAttr("stroke-width"))
                .hasSize(PICTURE.flows().size())
                .allSatisfy(width -> assertThat(Double.parseDouble(width)).isGreaterThanOrEqualTo(10));
    }

    @Test
    void the_picture_has_no_style_of_its_own() {
        assertThat(PICTURE.svg() + PICTURE.list())
                .doesNotContain("style=", "<style", "fill=\"#", "onclick", "role=\"img\"");
    }

    @Test
    void words_and_addresses_cannot_break_out() {
        var bars = List.of(new Bar("a", "<b>&\"'", 1, Colour.GREY, "/x?a=1&b=\"><script>"));
        var picture = new Sankey(List.of(new Column("</text><script>", bars)), List.of());
        for (String markup : List.of(picture.svg(), picture.list())) {
            assertThat(markup).doesNotContain("<script", "<b>").contains("&lt;b&gt;");
            assertThat(Jsoup.parse(markup).select("a").attr("href")).isEqualTo("/x?a=1&b=\"><script>");
        }
    }

    @Test
    void columns_add_up_or_there_is_no_picture() {
        List<Column> columns = List.of(
                new Column("From", List.of(new Bar("a", "A", 3, Colour.GREY, "/a"))),
                new Column(
                        "To",
                        List.of(new Bar("b", "B", 2, Colour.GREY, "/b"), new Bar("c", "C", 1, Colour.GREY, "/c"))));
        assertThat(new Sankey(columns, List.of(flow("a", "b", 2), flow("a", "c", 1), flow("a", "b", 0))).flows())
                .hasSize(2);
        assertThatThrownBy(() -> new Sankey(columns, List.of(flow("a", "b", 2))))
                .hasMessageContaining("leaves a");
        assertThatThrownBy(() -> new Sankey(columns, List.of(flow("b", "c", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sankey(columns, List.of(flow("a", "nowhere", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sankey(
                        List.of(new Column(
                                "",
                                List.of(
                                        columns.get(0).bars().get(0),
                                        columns.get(0).bars().get(0)))),
                        List.of()))
                .hasMessageContaining("two bars");
    }

    @Test
    void those_who_go_no_further_end_at_their_bar() {
        int total = PICTURE.columns().get(0).total();
        assertThat(PICTURE.columns().get(1).total()).isEqualTo(total);
        assertThat(PICTURE.columns().get(2).total()).isLessThan(total);
    }

    @Test
    void a_picture_of_nobody_can_be_drawn() {
        var nobody =
                new Sankey(List.of(new Column("From", List.of(new Bar("a", "A", 0, Colour.GREY, "/a")))), List.of());
        assertThat(nobody.svg()).contains("/a").doesNotContain("NaN");
        assertThat(nobody.list()).contains("width=\"0\"");
    }

    @Test
    void a_label_is_broken_between_words() {
        assertThat(LabelLines.wrap("Министарство унутрашњих послова 68", 240, 18))
                .containsExactly("Министарство", "унутрашњих послова 68");
        assertThat(LabelLines.wrap("Police 3", 240, 18)).containsExactly("Police 3");
        assertThat(LabelLines.wrap("Супермегадугачкаречбезиједногразмака 3", 100, 18))
                .hasSize(2);
    }

    private static Flow flow(String from, String to, int count) {
        return new Flow(from, to, count, "/f", from + " to " + to);
    }

    private static String name(Element link) {
        return link.hasAttr("aria-label")
                ? link.attr("aria-label")
                : link.select("title").text();
    }

    private PlacedBar tallest() {
        return layout.bars().stream()
                .max(Comparator.comparingDouble(PlacedBar::height))
                .orElseThrow();
    }
}
