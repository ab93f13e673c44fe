package org.followthrough.statistics.read.published;

import org.jspecify.annotations.Nullable;

/**
 * A published figure beside ours.
 *
 * @param ours cases counted in the register
 * @param ourPercent share of the figure it is published as a share of, rounded; null where no share was published
 * @param list address of the cases that ours counts
 */
public record FigureRow(
        PublishedFigure figure, int ours, @Nullable Integer ourPercent, String list) {

    /** All that was printed comes out. */
    public boolean agrees() {
        boolean number = figure.published() == null || figure.published() == ours;
        var share = figure.percent();
        return number && (share == null || Integer.valueOf(share.published()).equals(ourPercent));
    }

    /** Nothing was printed that ours could agree with. */
    public boolean unpublished() {
        return figure.published() == null && figure.percent() == null;
    }
}
