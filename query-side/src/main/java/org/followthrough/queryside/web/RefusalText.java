package org.followthrough.queryside.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;

/** Says a refusal in words. A problem's parameters are ISO dates, numbers and codes; each is shown as the language writes it. */
record RefusalText(Messages messages, Locale locale) {

    String sentence(Problem problem) {
        String text = messages.text("refusal." + problem.code(), locale);
        return text == null ? unknown(problem) : filled(text, problem.parameters());
    }

    String fileProblem(Problem problem) {
        String text = messages.text("import." + problem.code(), locale);
        return text == null ? sentence(problem) : filled(text, problem.parameters());
    }

    List<String> missing(Problem problem) {
        return problem.missing().stream().map(code -> missing(problem, code)).toList();
    }

    private String missing(Problem problem, String code) {
        for (String key : List.of("refusal." + problem.code() + "." + code, "missing." + code)) {
            String text = messages.text(key, locale);
            if (text != null) {
                return filled(text, problem.parameters());
            }
        }
        return CodeLabels.find(messages, code, locale).orElse(code);
    }

    private String unknown(Problem problem) {
        return filled(messages.getMessage("refusal.without-words", null, locale), Map.of("code", problem.code()));
    }

    private String filled(String text, Map<String, String> values) {
        return Placeholders.fill(text, name -> values.containsKey(name) ? shown(values.get(name)) : "{" + name + "}");
    }

    private String shown(String value) {
        Shown shown = messages.shown(locale);
        if (value.matches("\\d{1,9}")) {
            return shown.number(Integer.parseInt(value));
        }
        try {
            return shown.value(value.contains("T") ? Instant.parse(value) : LocalDate.parse(value));
        } catch (DateTimeParseException noDate) {
            return CodeLabels.find(messages, value, locale).orElse(value);
        }
    }
}
