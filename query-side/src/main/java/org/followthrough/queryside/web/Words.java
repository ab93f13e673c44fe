package org.followthrough.queryside.web;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What templates and pages say, in the language of the request: {@code ${words.date(case.openedOn)}}. */
public final class Words {

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    /**
     * The sentence under a key with its values filled in: dates, instants, numbers and codes as the language writes them.
     *
     * @throws org.springframework.context.NoSuchMessageException where no language bundle has the key
     */
    public String text(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** Like {@link #text}, null where there is no such sentence. */
    public @Nullable String textOrNull(String key, Object... values) {
        return messages.getMessage(key, values, null, locale());
    }

    /** The first of these sentences that exists; the last one must. */
    public String first(List<String> keys, Object... values) {
        return keys.stream()
                .filter(key -> messages.text(key, locale()) != null)
                .findFirst()
                .map(key -> text(key, values))
                .orElseGet(() -> text(keys.get(keys.size() - 1), values));
    }

    /** Choices for radios, checkboxes and selects, from codes or ready options. */
    public List<Option> options(Object choices) {
        List<?> list = choices instanceof Object[] array ? List.of(array) : List.copyOf((Collection<?>) choices);
        return list.stream().map(this::option).toList();
    }

    private Option option(Object choice) {
        return choice instanceof Enum<?> code ? new Option(code.name(), label(code)) : (Option) choice;
    }

    /** The label of a code, from {@code codes.<EnumName>.<CONSTANT>}. */
    public String label(Enum<?> code) {
        return shown().label(code);
    }

    public String labels(Iterable<? extends Enum<?>> codes) {
        StringBuilder list = new StringBuilder();
        codes.forEach(code -> list.append(list.isEmpty() ? "" : ", ").append(label(code)));
        return list.toString();
    }

    /** @param code ISO 3166-1 alpha-2 */
    public String country(String code) {
        return new ULocale.Builder().setRegion(code).build().getDisplayCountry(ULocale.forLocale(locale()));
    }

    /** @param tag BCP 47, for example {@code sr} */
    public String languageName(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLocale(locale()));
    }

    /** "2 November 2026", "2. новембар 2026." */
    public String date(LocalDate date) {
        return shown().value(date);
    }

    /** "2 November 2026, 15:05", in the zone of the protocol. */
    public String dateTime(Instant instant) {
        return shown().dateTime(instant);
    }

    public String time(LocalTime time) {
        return shown().value(time);
    }

    public String number(Number number) {
        return shown().number(number);
    }

    /** Any value as the language writes it: date, instant, number, code; anything else by its own words. */
    public String value(@Nullable Object value) {
        return value == null ? "" : shown().value(value);
    }

    /** The form of {@code key.one}, {@code .few}, {@code .other} that the count asks for; the count is {0}, the values follow. */
    public String count(String key, long count, Object... values) {
        String form = PluralRules.forLocale(ULocale.forLocale(locale())).select(count);
        Object[] all = new Object[values.length + 1];
        all[0] = count;
        System.arraycopy(values, 0, all, 1, values.length);
        return messages.getMessage(key + "." + form, all, locale());
    }

    /** Why something was refused: {@code refusal.<code>} with the problem's parameters by name. */
    public String refusal(Problem problem) {
        return new RefusalText(messages, locale()).sentence(problem);
    }

    /** What is wrong with a file or a row of it: {@code import.<code>}, else the words of a refusal. */
    public String fileProblem(Problem problem) {
        return new RefusalText(messages, locale()).fileProblem(problem);
    }

    /** What is missing, one sentence each: {@code refusal.<code>.<MISSING>}, else {@code missing.<MISSING>}, else a code's label. */
    public List<String> missing(Problem problem) {
        return new RefusalText(messages, locale()).missing(problem);
    }

    public Language language() {
        return Language.of(locale());
    }

    private Shown shown() {
        return messages.shown(locale());
    }

    private static Locale locale() {
        return Language.of(LocaleContextHolder.getLocale()).locale();
    }
}
