package org.followthrough.register.read.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays flows side by side on their bars, in the order of the bars at the other end, so that as few as can be cross. */
final class FlowsBetweenBars {

    /** Where on a bar the next flow starts, on either side. */
    private static final class Docked {

        private final PlacedBar bar;
        private final int order;
        private double nextLeaving;
        private double nextArriving;

        Docked(PlacedBar bar, int order, double perPerson) {
            this.bar = bar;
            this.order = order;
            nextLeaving = bar.top() + (bar.height() - bar.bar().count() * perPerson) / 2;
            nextArriving = nextLeaving;
        }
    }

    private final Map<String, Docked> docked = new LinkedHashMap<>();
    private final double perPerson;

    FlowsBetweenBars(List<PlacedBar> bars, double perPerson) {
        this.perPerson = perPerson;
        bars.forEach(bar -> docked.put(bar.bar().id(), new Docked(bar, docked.size(), perPerson)));
    }

    List<PlacedFlow> place(List<Sankey.Flow> flows) {
        List<PlacedFlow> placed = new ArrayList<>();
        flows.stream()
                .sorted(Comparator.<Sankey.Flow>comparingInt(flow -> at(flow.from()).order)
                        .thenComparingInt(flow -> at(flow.to()).order))
                .forEach(flow -> placed.add(place(flow, at(flow.from()), at(flow.to()))));
        return placed;
    }

    private PlacedFlow place(Sankey.Flow flow, Docked from, Docked to) {
        double thickness = flow.count() * perPerson;
        var placed = new PlacedFlow(
                flow,
                to.bar.bar().colour(),
                from.bar.x() + SankeyLayout.BAR_WIDTH,
                from.nextLeaving,
                to.bar.x(),
                to.nextArriving,
                thickness);
        from.nextLeaving += thickness;
        to.nextArriving += thickness;
        return placed;
    }

    private Docked at(String id) {
        return Objects.requireNonNull(docked.get(id), id);
    }
}
