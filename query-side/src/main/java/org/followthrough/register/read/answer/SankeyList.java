package org.followthrough.register.read.answer;

import static org.followthrough.register.read.answer.SankeySvg.escaped;

import java.util.Locale;

/** The bars as lists, each bar as wide as its share of the largest column. */
final class SankeyList {

    private static final int FULL = 1000;

    /** So that one of thousands still shows. */
    private static final int NARROWEST = 5;

    private SankeyList() {}

    static String markup(Sankey picture) {
        StringBuilder list = new StringBuilder();
        for (Sankey.Column column : picture.columns()) {
            list.append("<h3 class=\"govuk-heading-s\">")
                    .append(escaped(column.heading()))
                    .append("</h3>");
            list.append("<ul class=\"picture__list\">");
            column.bars().forEach(bar -> list.append(item(bar, picture.largestTotal())));
            list.append("</ul>");
        }
        return list.toString();
    }

    private static String item(Sankey.Bar bar, int largest) {
        long share = bar.count() == 0 ? 0 : Math.max(NARROWEST, Math.round((double) FULL * bar.count() / largest));
        return String.format(
                Locale.ROOT,
                "<li><a class=\"govuk-link govuk-link--no-visited-state\" href=\"%s\">%s <strong>%d</strong></a>"
                        + "<svg class=\"picture__share\" viewBox=\"0 0 %d 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<rect class=\"picture__bar picture__bar--%s\" width=\"%d\" height=\"10\"/></svg></li>",
                escaped(bar.href()),
                escaped(bar.label()),
                bar.count(),
                FULL,
                bar.colour().css(),
                share);
    }
}
