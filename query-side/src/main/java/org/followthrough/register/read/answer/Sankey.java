package org.followthrough.register.read.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How people spread from column to column: bars as tall as their count, flows as thick as theirs, each a link to the list
 * behind it. What leaves a bar is all of it or nothing, so that every column adds up to what reached it.
 *
 * @param flows from a bar to one of the next column, those of zero left out
 */
public record Sankey(List<Column> columns, List<Flow> flows) {

    public record Column(String heading, List<Bar> bars) {

        public Column {
            bars = List.copyOf(bars);
        }

        int total() {
            return bars.stream().mapToInt(Bar::count).sum();
        }
    }

    /** Colour of a bar and of the flows that reach it; the label says the same in words. */
    public enum Colour {
        GREY,
        GREEN,
        PURPLE,
        BLUE,
        TEAL,
        AMBER,
        RED;

        String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A bar.
     *
     * @param id unique in the picture, never shown
     * @param href the list of these people
     */
    public record Bar(String id, String label, int count, Colour colour, String href) {}

    /**
     * A flow.
     *
     * @param title what it says when pointed at or read aloud, with both ends and the count
     */
    public record Flow(String from, String to, int count, String href, String title) {}

    /** @throws IllegalArgumentException where a flow joins no neighbours or the counts do not add up */
    public Sankey {
        columns = List.copyOf(columns);
        flows = flows.stream().filter(flow -> flow.count() > 0).toList();
        Map<String, Integer> columnOf = columnOf(columns);
        for (Flow flow : flows) {
            require(
                    columnOf.getOrDefault(flow.from(), -9) + 1 == columnOf.getOrDefault(flow.to(), -9),
                    flow.toString());
        }
        for (int at = 0; at < columns.size(); at++) {
            for (Bar bar : columns.get(at).bars()) {
                require(bar.count() >= 0, bar.id());
                require(at == 0 || bar.count() == sum(flows, bar, false), "what reaches " + bar.id());
                int leaving = sum(flows, bar, true);
                require(leaving == 0 || leaving == bar.count(), "what leaves " + bar.id());
            }
        }
    }

    /** Drawn for a wide screen: SVG with class names and no style of its own. */
    public String svg() {
        return new SankeySvg(SankeyLayout.of(this)).markup();
    }

    /** The same bars one under the other, for a narrow screen. */
    public String list() {
        return SankeyList.markup(this);
    }

    int largestTotal() {
        return columns.stream().mapToInt(Column::total).max().orElse(0);
    }

    private static int sum(List<Flow> flows, Bar bar, boolean leaving) {
        return flows.stream()
                .filter(flow -> bar.id().equals(leaving ? flow.from() : flow.to()))
                .mapToInt(Flow::count)
                .sum();
    }

    private static Map<String, Integer> columnOf(List<Column> columns) {
        Map<String, Integer> columnOf = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            for (Bar bar : columns.get(at).bars()) {
                require(seen.add(bar.id()), "two bars " + bar.id());
                columnOf.put(bar.id(), at);
            }
        }
        return columnOf;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the picture does not add up: " + what);
        }
    }
}
