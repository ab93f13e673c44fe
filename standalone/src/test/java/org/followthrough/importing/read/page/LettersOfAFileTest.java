package org.followthrough.importing.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.importing.files.Column;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplication
class LettersOfAFileTest {

    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final String HEADER = "source,source_ref,person_no,received_on,name,narrative\n";

    @Autowired
    private Browser browser;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService users;

    @Test
    void letters_that_do_not_decide_are_asked_about_and_stored_as_somebody_chose() {
        ShownPage asked = upload((HEADER + "CITIZEN,L-1,1,1997-03-04,Ana Ćuk,\n").getBytes(WINDOWS_1250));

        assertThat(asked.text()).contains("nothing can be stored yet").doesNotContain("things must be mended");
        assertThat(asked.document().select("main form[method=post]")).isEmpty();
        assertThat(asked.document().select("main input[name=charset][checked]")).isEmpty();
        assertThat(reading(asked, "windows-1250")).isEqualTo("Ana Ćuk");
        assertThat(reading(asked, "windows-1252")).isEqualTo("Ana Æuk");

        ShownPage chosen = browser.open("ana", asked.path() + "?charset=windows-1250");
        assertThat(chosen.document().select("main ul li").eachText()).contains("Ana Ćuk");
        chosen.form().send().followed();

        await().untilAsserted(() -> assertThat(casesReportedIn(1997)).contains("Ana Ćuk"));
    }

    @Test
    void what_nobody_chose_is_not_brought_in_however_it_is_sent() {
        ShownPage asked = upload((HEADER + "CITIZEN,L-2,1,1996-03-04,Ana Ćuk,\n").getBytes(WINDOWS_1250));
        ShownPage other = upload((HEADER + "CITIZEN,L-2,1,1996-03-04,Ana Cuk,\n").getBytes(WINDOWS_1250));

        assertThat(asked.document().select("main form[method=post]")).isEmpty();
        assertThat(other.document().select("main form[method=post]")).hasSize(1);
        assertThat(other.document().select("main input[name=charset]"))
                .as("nothing to choose")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "UTF-8", "UTF-16LE"})
    void names_and_a_narrative_are_shown_as_they_would_be_stored(String charset) {
        String file =
                HEADER + "CITIZEN,L-3,1,2025-03-04,Ana,\nCITIZEN,L-4,1,2025-03-04,Života Šćepanović,Radila u šupi.\n";

        ShownPage page = upload(file.getBytes(Charset.forName(charset)));

        assertThat(page.document().select("main ul li").eachText())
                .containsExactly("Života Šćepanović", "Ana", "Radila u šupi.");
        assertThat(page.document().select("main form[method=post]")).hasSize(1);
    }

    @Test
    void a_header_that_does_not_fit_is_listed_like_a_row() {
        ShownPage page = upload(
                "source,source_ref,person_no,recieved_on,colour\nCITIZEN,L-5,1,2025-03-04,blue\n".getBytes(UTF_8));

        assertThat(page.text())
                .contains("3 things must be mended first")
                .contains("Column D “recieved_on” is not known. Did you mean received_on?")
                .contains("Column E “colour” is not known.")
                .contains("The required column received_on is missing.")
                .doesNotContain("0 things");
    }

    @Test
    void a_workbook_is_named_as_what_it_is() {
        assertThat(upload("PK\u0003\u0004 xl/workbook.xml".getBytes(UTF_8)).text())
                .contains("This is an Excel workbook.");
    }

    @ParameterizedTest
    @CsvSource({"en, ','", "sr-Latn, ';'"})
    void the_example_file_comes_in_as_it_is(String language, String separator) throws Exception {
        MockHttpServletResponse example = mvc.perform(
                        get("/import/example.csv?lang=" + language).with(user(users.loadUserByUsername("ana"))))
                .andReturn()
                .getResponse();
        byte[] file = example.getContentAsByteArray();

        assertThat(example.getHeader("Content-Disposition")).contains("attachment");
        assertThat(new String(file, UTF_8)).contains("source" + separator + "source_ref");
        ShownPage page = upload(file);
        assertThat(page.text())
                .contains("3 rows can be brought in")
                .contains("Đurđa Primerović")
                .contains("Живко Примеровић");
        Arrays.stream(Column.values())
                .forEach(column -> assertThat(page.text()).as("has each column").contains(column.header()));
    }

    @Test
    void every_column_and_code_is_offered_where_the_file_is_chosen() {
        Document page = browser.open("ana", "/import?lang=sr-Cyrl").document();

        assertThat(page.select("main th[scope=row]").eachText())
                .containsExactlyElementsOf(
                        Arrays.stream(Column.values()).map(Column::header).toList());
        assertThat(page.select("main details code").eachText())
                .contains("CIVIL_SOCIETY", "ForcedLabour", "DebtBondage", "employer", "PERSON_NOT_LOCATED");
        assertThat(page.select("main a[href=/import/example.csv]")).hasSize(1);
    }

    @Test
    void the_example_is_for_who_may_import() {
        assertThat(browser.open("jelena", "/import/example.csv").status()).isEqualTo(403);
    }

    private static String reading(ShownPage page, String charset) {
        String hint =
                page.document().select("main input[value=" + charset + "]").attr("aria-describedby");
        return page.document().select("#" + hint).text();
    }

    private String casesReportedIn(int year) {
        StringBuilder texts = new StringBuilder();
        browser.open("ana", "/cases?reportedIn=" + year)
                .document()
                .select("main a[href^=/cases/]")
                .eachAttr("href")
                .forEach(href -> texts.append(browser.open("ana", href).text()));
        return texts.toString();
    }

    private ShownPage upload(byte[] file) {
        return browser.upload("ana", "/import", "file", file).followed();
    }
}
