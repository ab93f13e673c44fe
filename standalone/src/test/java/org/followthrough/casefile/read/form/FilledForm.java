package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form with what it shows filled in. Only fields and choices that the page has can be filled in. */
public final class FilledForm {

    private final ShownPage page;
    private final Element form;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private FilledForm(ShownPage page, Element form) {
        this.page = page;
        this.form = form;
    }

    static FilledForm of(ShownPage page, Element form) {
        var filled = new FilledForm(page, form);
        form.select("input[type=hidden], input[type=text], input:not([type])")
                .forEach(input -> filled.fields.add(input.attr("name"), input.attr("value")));
        form.select("input[checked]").forEach(input -> filled.fields.add(input.attr("name"), input.attr("value")));
        form.select("textarea").forEach(area -> filled.fields.add(area.attr("name"), area.wholeText()));
        form.select("select")
                .forEach(select -> filled.fields.add(
                        select.attr("name"), select.select("option[selected]").attr("value")));
        return filled;
    }

    public String value(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    /** All that it would send. */
    public MultiValueMap<String, String> fields() {
        return new LinkedMultiValueMap<>(fields);
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public FilledForm with(String field, Object... answers) {
        List<String> values = Stream.of(answers).map(String::valueOf).toList();
        List<Element> inputs = form.getElementsByAttributeValue("name", field);
        assertThat(inputs).as("field %s on %s", field, page.path()).isNotEmpty();
        values.forEach(value ->
                assertThat(possible(inputs, value)).as("%s: %s", field, value).isTrue());
        fields.put(field, values);
        return this;
    }

    public FilledForm on(String field, LocalDate day) {
        return with(field + "-day", day.getDayOfMonth())
                .with(field + "-month", day.getMonthValue())
                .with(field + "-year", day.getYear());
    }

    /** As somebody would who tampers with the page. */
    public FilledForm forged(String field, String value) {
        fields.set(field, value);
        return this;
    }

    public ShownPage send() {
        return page.browser().send(page.login(), form.attr("action"), fields);
    }

    /** As somebody else, with all that this form carries but that person's own session. */
    public ShownPage sentBy(String login) {
        var sent = new LinkedMultiValueMap<>(fields);
        sent.set(
                "_csrf",
                page.browser()
                        .open(login, "/help")
                        .document()
                        .select("[name=_csrf]")
                        .attr("value"));
        return page.browser().send(login, form.attr("action"), sent);
    }

    /** With a button that has a name. */
    public ShownPage press(String name, String value) {
        assertThat(form.select("button[name=%s][value=%s]".formatted(name, value)))
                .hasSize(1);
        var sent = new LinkedMultiValueMap<>(fields);
        sent.add(name, value);
        return page.browser().send(page.login(), form.attr("action"), sent);
    }

    private static boolean possible(List<Element> inputs, String value) {
        Element first = inputs.get(0);
        if (first.is("select")) {
            return first.select("option").eachAttr("value").contains(value);
        }
        return !first.is("input[type=radio], input[type=checkbox]")
                || inputs.stream().anyMatch(input -> input.attr("value").equals(value));
    }
}
