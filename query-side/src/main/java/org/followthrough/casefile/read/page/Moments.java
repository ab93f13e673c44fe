package org.followthrough.casefile.read.page;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Component;

/** The moments a case can be looked at, one after each of its events, numbered from 1. */
@Component
class Moments {

    private final Words words;

    Moments(Words words) {
        this.words = words;
    }

    List<Option> of(List<TimelineEntry> entries) {
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(number -> new Option(String.valueOf(number), label(number, entries.get(number - 1))))
                .toList();
    }

    private String label(int number, TimelineEntry entry) {
        return words.text("cases.moment", number, entry.recordedAt());
    }
}
