package org.followthrough.importing.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a file says beside what came in before, and whom it is about, on the page that asks to confirm it. */
@WholeApplication
class LaterFilePageTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Browser browser;

    private final int number = NUMBERS.incrementAndGet();

    @Test
    void the_page_says_what_is_new_and_what_differs_and_the_case_what_came_in() {
        bringIn(file("birth_year,name", number(), "1991,"));

        ShownPage checked = checked(file(
                "birth_year,name,methods_of_control,outcome,reason,decided_on",
                number(),
                "1990,Probni Primer,DebtBondage;TakesEarnings,DISMISSED,FRAUD,2016-05-06"));

        var row = checked.document().select("table tbody tr").get(0);
        assertThat(row.text()).contains("Methods of control: 2", "Name", "Decision", "Year of birth");
        assertThat(checked.text()).contains("New people 0", "Rows that say more, or something else 1");
        assertThat(checked.document().select("main table").text()).doesNotContain("1990", "1991", "Probni");
        assertThat(browser.open("ana", checked.path() + "?lang=sr-Cyrl").text())
                .contains("Начини контроле: 2", "Година рођења", "остаје како је било");

        ShownPage done = awaitEnd(checked.form().send().redirect());
        assertThat(done.text()).contains("Rows that added to a known case 1");
        String reference = row.select("a").attr("href");
        await().untilAsserted(() -> assertThat(browser.open("ana", reference).text())
                .contains("More came in about the report", "Name: Probni Primer", "Not recognised"));
    }

    @Test
    void who_may_be_known_is_asked_and_nothing_comes_in_before_it_is_answered() {
        bringIn(file("name", number(), "Ana"));

        ShownPage checked = checked(file("name", "0" + number(), "Probni Primer"));
        assertThat(checked.text()).contains("Row 2 looks like somebody who is known. Is it the same person?");
        assertThat(checked.document().select("input[type=radio][checked]")).isEmpty();
        assertThat(browser.open("ana", checked.path() + "?lang=sr-Cyrl").text())
                .contains("Да ли је то иста особа?", "Друга особа, која добија свој случај");

        ShownPage unanswered = checked.form().send();
        assertThat(unanswered.errors()).containsExactly("Say whether row 2 is about the same person or another");
        assertThat(unanswered.errorAt("row-2-same")).isNotEmpty();

        ShownPage done =
                awaitEnd(unanswered.form().with("row-2-same", "other").send().redirect());
        assertThat(done.text()).contains("Rows brought in earlier 0");
        assertThat(checked(file("name", "0" + number(), "Probni Primer")).text())
                .contains("Rows that say nothing new 1")
                .doesNotContain("Is it the same person?");
    }

    private String number() {
        return 700 + number + "/LaterFilePage";
    }

    private void bringIn(String file) {
        awaitEnd(checked(file).form().send().redirect());
    }

    private ShownPage checked(String file) {
        return browser.upload("ana", "/import", "file", file.getBytes(UTF_8)).followed();
    }

    private ShownPage awaitEnd(String job) {
        return await().until(() -> browser.open("ana", job), page -> page.text().contains("The reports are in."));
    }

    private static String file(String columns, String number, String cells) {
        return "source,source_ref,person_no,received_on," + columns + "\nCITIZEN," + number + ",1,2016-03-04," + cells
                + "\n";
    }
}
