package org.followthrough.register.read.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands. The tallest column is {@link #PEOPLE_HEIGHT} units of people; a bar that would be thinner than
 * {@link #THINNEST} is drawn that thick, and a label that needs more room than its bar gets it.
 */
record SankeyLayout(List<PlacedBar> bars, List<PlacedFlow> flows, List<Heading> headings, double height) {

    static final double WIDTH = 1200;
    static final double BAR_WIDTH = 16;
    static final double TEXT = 18;
    static final double LINE = 22;
    static final double THINNEST = 3;

    private static final double PEOPLE_HEIGHT = 400;
    private static final double WIDEST_LABEL = 240;
    private static final double BESIDE = 10;
    private static final double GAP = 12;
    private static final double WIDEST_GAP = 40;
    private static final char NO_BREAK = '\u00A0';

    /** A column's heading, broken into lines. */
    record Heading(double x, List<String> lines) {}

    static SankeyLayout of(Sankey picture) {
        double[] x = columnsAt(picture);
        List<Heading> headings = headings(picture, x);
        double top = headings.stream()
                                .mapToInt(heading -> heading.lines().size())
                                .max()
                                .orElse(0)
                        * LINE
                + GAP;
        double perPerson = PEOPLE_HEIGHT / Math.max(1, picture.largestTotal());
        List<List<PlacedBar>> columns = new ArrayList<>();
        for (int column = 0; column < x.length; column++) {
            columns.add(column(picture, column, x, top, perPerson));
        }
        double bottom =
                columns.stream().mapToDouble(bars -> bottom(bars, top)).max().orElse(top);
        List<PlacedBar> bars = columns.stream()
                .flatMap(column -> spread(column, top, bottom).stream())
                .toList();
        return new SankeyLayout(
                bars, new FlowsBetweenBars(bars, perPerson).place(picture.flows()), headings, bottom + GAP);
    }

    private static List<PlacedBar> column(Sankey picture, int column, double[] x, double top, double perPerson) {
        List<PlacedBar> bars = new ArrayList<>();
        double y = top;
        for (Sankey.Bar bar : picture.columns().get(column).bars()) {
            List<String> lines = LabelLines.wrap(label(bar), labelWidth(x, column), TEXT);
            double height = bar.count() == 0 ? 0 : Math.max(bar.count() * perPerson, THINNEST);
            double slot = Math.max(height, lines.size() * LINE);
            bars.add(new PlacedBar(bar, column, x[column], y, slot, height, lines));
            y += slot + GAP;
        }
        return bars;
    }

    /** A column shorter than the tallest gets wider gaps, so that flows run flatter. */
    private static List<PlacedBar> spread(List<PlacedBar> column, double top, double bottom) {
        double free = column.size() < 2 ? 0 : (bottom - bottom(column, top)) / (column.size() - 1);
        double wider = Math.min(free, WIDEST_GAP - GAP);
        List<PlacedBar> spread = new ArrayList<>();
        column.forEach(bar -> spread.add(bar.lower(spread.size() * wider)));
        return spread;
    }

    private static double bottom(List<PlacedBar> column, double top) {
        return column.stream()
                .mapToDouble(bar -> bar.slotTop() + bar.slot())
                .max()
                .orElse(top);
    }

    /** The count never stands on a line alone. */
    static String label(Sankey.Bar bar) {
        return bar.label() + NO_BREAK + bar.count();
    }

    private static double[] columnsAt(Sankey picture) {
        int last = picture.columns().size() - 1;
        double first = BESIDE + room(picture.columns().get(0), false);
        double end = WIDTH - BESIDE - BAR_WIDTH - room(picture.columns().get(last), true);
        double[] x = new double[last + 1];
        for (int column = 0; column <= last; column++) {
            x[column] = last == 0 ? first : first + (end - first) * column / last;
        }
        return x;
    }

    private static double room(Sankey.Column column, boolean withHeading) {
        double labels = column.bars().stream()
                .mapToDouble(bar -> LabelLines.widest(LabelLines.wrap(label(bar), WIDEST_LABEL, TEXT), TEXT))
                .max()
                .orElse(0);
        double heading = LabelLines.widest(LabelLines.wrap(column.heading(), WIDEST_LABEL, TEXT), TEXT);
        return withHeading ? Math.max(labels, heading - BAR_WIDTH) : labels;
    }

    private static double labelWidth(double[] x, int column) {
        boolean between = column > 0 && column < x.length - 1;
        return between ? x[column + 1] - x[column] - BAR_WIDTH - 2 * BESIDE : WIDEST_LABEL;
    }

    private static List<Heading> headings(Sankey picture, double[] x) {
        List<Heading> headings = new ArrayList<>();
        for (int column = 0; column < x.length; column++) {
            String heading = picture.columns().get(column).heading();
            headings.add(new Heading(x[column], LabelLines.wrap(heading, WIDEST_LABEL, TEXT)));
        }
        return headings;
    }
}
