package org.followthrough.register.read.answer;

import java.util.List;

/**
 * A bar with its place in the picture, in units of the picture.
 *
 * @param slot height kept free for it: its own or its label's, whichever is more
 * @param lines its label, broken
 */
record PlacedBar(Sankey.Bar bar, int column, double x, double slotTop, double slot, double height, List<String> lines) {

    PlacedBar lower(double by) {
        return new PlacedBar(bar, column, x, slotTop + by, slot, height, lines);
    }

    double top() {
        return slotTop + (slot - height) / 2;
    }

    double middle() {
        return slotTop + slot / 2;
    }
}
