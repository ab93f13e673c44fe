package org.followthrough.register.read.answer;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines by the advance widths of Noto Sans: SVG breaks no lines, and the server has no browser to ask. */
final class LabelLines {

    /** Characters by width in twentieths of an em, rounded up, the heavier weight's where the two differ much. */
    private static final String[] BY_WIDTH = {
        "4 ’'",
        "6 ijlJ.,:;()Јј",
        "7 fI-",
        "8 t/”",
        "9 r„г",
        "10 csz–čćžšзстэ",
        "11 kvxyFLSŠГкухь",
        "12 aeETVXYZŽЕЗТХабвелочя",
        "13 bdghnopquABCKPRČĆđАБВКРСУЬЭЯдийнпрцъђћџ0123456789",
        "14 ЛЧЪ",
        "15 DGHUĐДНПЦфЂЋЏ",
        "16 wNOQ…ИЙОжмыю",
        "17 ФЫ",
        "18 шщљњ",
        "19 mMWЖМ",
        "21 ЮШЩЉЊ"
    };

    private static final double OTHER = 16 / 20.0;

    private LabelLines() {}

    /** @param width and size in the same unit, as is the answer of {@link #width} */
    static List<String> wrap(String label, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : label.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(LabelLines::em).sum() * size;
    }

    static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    private static double em(int character) {
        if (Character.isSpaceChar(character)) {
            return 6 / 20.0;
        }
        for (String group : BY_WIDTH) {
            int blank = group.indexOf(' ');
            if (group.indexOf(character, blank) > 0) {
                return Integer.parseInt(group.substring(0, blank)) / 20.0;
            }
        }
        return OTHER;
    }
}
