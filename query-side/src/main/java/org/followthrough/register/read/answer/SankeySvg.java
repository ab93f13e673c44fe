package org.followthrough.register.read.answer;

import static org.followthrough.register.read.answer.PlacedFlow.n;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes a laid-out picture as SVG. A group and no image, because its links must be reachable. */
record SankeySvg(SankeyLayout layout) {

    /** Narrowest target for a pointer, in units of the picture. */
    private static final double AIM = 10;

    private static final double BESIDE = 10;

    String markup() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg class=\"picture__svg\" viewBox=\"0 0 %s %s\" role=\"group\" xmlns=\"http://www.w3.org/2000/svg\">",
                n(SankeyLayout.WIDTH),
                n(layout.height())));
        layout.headings().forEach(heading -> svg.append(heading(heading)));
        layout.flows().stream()
                .sorted(Comparator.comparingDouble(PlacedFlow::thickness).reversed())
                .forEach(flow -> svg.append(flow(flow)));
        layout.bars().forEach(bar -> svg.append(bar(bar)));
        return svg.append("</svg>").toString();
    }

    private static String heading(SankeyLayout.Heading heading) {
        StringBuilder text = new StringBuilder("<text class=\"picture__heading\">");
        for (int line = 0; line < heading.lines().size(); line++) {
            text.append(String.format(
                    Locale.ROOT,
                    "<tspan x=\"%s\" y=\"%s\">%s</tspan> ",
                    n(heading.x()),
                    n(SankeyLayout.LINE * (line + 0.75)),
                    escaped(heading.lines().get(line))));
        }
        return text.append("</text>").toString();
    }

    private static String flow(PlacedFlow placed) {
        return String.format(
                Locale.ROOT,
                "<a href=\"%s\"><title>%s</title><path class=\"picture__aim\" d=\"%s\" stroke-width=\"%s\"/><path class=\"picture__flow picture__flow--%s\" d=\"%s\"/></a>",
                escaped(placed.flow().href()),
                escaped(placed.flow().title()),
                placed.middleLine(),
                n(Math.max(placed.thickness(), AIM)),
                placed.colour().css(),
                placed.outline());
    }

    private String bar(PlacedBar placed) {
        return String.format(
                Locale.ROOT,
                "<a href=\"%s\" aria-label=\"%s\"><rect class=\"picture__aim\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%s%s</a>",
                escaped(placed.bar().href()),
                escaped(SankeyLayout.label(placed.bar())),
                n(placed.x()),
                n(placed.slotTop()),
                n(SankeyLayout.BAR_WIDTH),
                n(placed.slot()),
                rect(placed),
                label(placed));
    }

    private static String rect(PlacedBar placed) {
        return placed.height() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect class=\"picture__bar picture__bar--%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                        placed.bar().colour().css(),
                        n(placed.x()),
                        n(placed.top()),
                        n(SankeyLayout.BAR_WIDTH),
                        n(placed.height()));
    }

    private static String label(PlacedBar placed) {
        boolean left = placed.column() == 0;
        String x = n(left ? placed.x() - BESIDE : placed.x() + SankeyLayout.BAR_WIDTH + BESIDE);
        double top = placed.middle() - SankeyLayout.LINE * placed.lines().size() / 2.0;
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "<text class=\"picture__label%s\" aria-hidden=\"true\">",
                left ? " picture__label--left" : ""));
        List<String> lines = placed.lines();
        for (int line = 0; line < lines.size(); line++) {
            text.append(String.format(
                    Locale.ROOT,
                    "<tspan x=\"%s\" y=\"%s\">%s</tspan>",
                    x,
                    n(top + SankeyLayout.LINE * (line + 0.75)),
                    said(placed, line)));
        }
        return text.append("</text>").toString();
    }

    /** The count stands last in the label, in bold. */
    private static String said(PlacedBar placed, int line) {
        String text = placed.lines().get(line);
        String count = String.valueOf(placed.bar().count());
        if (line < placed.lines().size() - 1) {
            return escaped(text);
        }
        return escaped(text.substring(0, text.length() - count.length())) + "<tspan class=\"picture__count\">" + count
                + "</tspan>";
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
