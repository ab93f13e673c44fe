package org.followthrough.register.read.answer;

import java.util.Locale;

/** A flow with its place: upper edge at both ends, and how thick it is, in units of the picture. */
record PlacedFlow(
        Sankey.Flow flow,
        Sankey.Colour colour,
        double fromX,
        double fromTop,
        double toX,
        double toTop,
        double thickness) {

    String outline() {
        return String.format(
                Locale.ROOT,
                "M%s %s%sL%s %s%sZ",
                n(fromX),
                n(fromTop),
                curve(fromTop, toX, toTop),
                n(toX),
                n(toTop + thickness),
                curve(toTop + thickness, fromX, fromTop + thickness));
    }

    /** What a pointer aims at. */
    String middleLine() {
        double half = thickness / 2;
        return String.format(
                Locale.ROOT, "M%s %s%s", n(fromX), n(fromTop + half), curve(fromTop + half, toX, toTop + half));
    }

    private String curve(double y, double x2, double y2) {
        String halfWay = n((fromX + toX) / 2);
        return String.format(Locale.ROOT, "C%s %s %s %s %s %s", halfWay, n(y), halfWay, n(y2), n(x2), n(y2));
    }

    static String n(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
