package org.followthrough.queryside.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where in a long list the reader is.
 *
 * @param number first page is 1
 * @param total rows in the whole list
 */
public record PageOf(Here here, int number, int size, long total) {

    public static final String PARAMETER = "page";

    /** One step of the pagination; a gap has no number. */
    public record Step(int number, String href, boolean current) {

        public boolean gap() {
            return number == 0;
        }
    }

    /** The page that {@code ?page=} asks for, moved into the list where it asks for too much. */
    public static PageOf asked(Here here, int size, long total) {
        String asked = here.value(PARAMETER);
        int wished = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new PageOf(here, Math.min(Math.max(wished, 1), last), size, total);
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (long) (number - 1) * size;
    }

    public boolean needed() {
        return last() > 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }

    public String href(int page) {
        return here.with(PARAMETER, page).href();
    }

    /** First, last and the neighbours, with gaps between. */
    public List<Step> steps() {
        return IntStream.rangeClosed(1, last())
                .filter(page -> page == 1 || page == last() || Math.abs(page - number) <= 2)
                .mapToObj(page -> Math.abs(page - number) == 2 && page != 1 && page != last()
                        ? new Step(0, "", false)
                        : new Step(page, href(page), page == number))
                .toList();
    }
}
