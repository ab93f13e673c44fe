package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HereTest {

    private final Here here = at("/overdue", "source=EDUCATION&source=HEALTH&q=a%26b+c&lang=sr-Latn");

    @Test
    void one_filter_is_taken_away_and_the_others_stay() {
        assertThat(here.without("source", "HEALTH").href()).isEqualTo("/overdue?source=EDUCATION&q=a%26b+c");
        assertThat(here.without("source").without("q").href()).isEqualTo("/overdue");
    }

    @Test
    void another_page_of_the_same_list() {
        assertThat(here.without("source").with("page", 2).href()).isEqualTo("/overdue?q=a%26b+c&page=2");
    }

    @Test
    void the_same_page_in_another_language() {
        assertThat(at("/overdue", "page=2").in(Language.SERBIAN_CYRILLIC)).isEqualTo("/overdue?page=2&lang=sr-Cyrl");
    }

    @Test
    void a_query_that_makes_no_sense_does_no_harm() {
        Here odd = at("/overdue", "a=%ZZ&&=&b&q={x}%00");
        assertThat(odd.value("a")).isEqualTo("%ZZ");
        assertThat(odd.value("b")).isEmpty();
        assertThat(odd.href()).doesNotContain("{").doesNotContain("<");
    }

    @Test
    void changing_leaves_the_original_alone() {
        here.with("source", "CITIZEN");
        assertThat(here.values("source")).containsExactly("EDUCATION", "HEALTH");
    }

    @Test
    void a_list_of_pages_shows_the_ends_and_the_neighbours() {
        PageOf page = PageOf.asked(at("/cases", "page=6"), 20, 240);
        assertThat(page.steps()).extracting(PageOf.Step::number).containsExactly(1, 0, 5, 6, 7, 0, 12);
        assertThat(page.offset()).isEqualTo(100);
    }

    @Test
    void a_page_outside_the_list_is_moved_into_it() {
        assertThat(PageOf.asked(at("/cases", "page=99"), 20, 30).number()).isEqualTo(2);
        assertThat(PageOf.asked(at("/cases", "page=-1"), 20, 30).number()).isEqualTo(1);
        assertThat(PageOf.asked(at("/cases", "page=99999999999"), 20, 0).number())
                .isEqualTo(1);
        assertThat(PageOf.asked(at("/cases", ""), 20, 20).needed()).isFalse();
    }

    private static Here at(String path, String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return Here.of(request);
    }
}
