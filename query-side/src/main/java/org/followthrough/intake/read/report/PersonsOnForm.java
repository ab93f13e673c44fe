package org.followthrough.intake.read.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.entries.ReportEntry;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The persons of a report form: fields of the second are called {@code person-2-…}. Adding and removing loses nothing typed. */
final class PersonsOnForm {

    private static final String COUNT = "persons";
    private static final Pattern OF_A_PERSON = Pattern.compile("person-(\\d{1,3})-(.*)");

    private PersonsOnForm() {}

    static int count(MultiValueMap<String, String> typed) {
        String count = typed.getFirst(COUNT);
        boolean real = count != null && count.matches("[1-9]\\d{0,2}");
        return real ? Math.min(Integer.parseInt(count), ReportEntry.MOST_PERSONS) : 1;
    }

    static MultiValueMap<String, String> oneMore(MultiValueMap<String, String> typed) {
        return counting(new LinkedMultiValueMap<>(typed), Math.min(count(typed) + 1, ReportEntry.MOST_PERSONS));
    }

    /** Those after the removed one move up. The last person stays. */
    static MultiValueMap<String, String> without(int person, MultiValueMap<String, String> typed) {
        int count = count(typed);
        if (count == 1 || person < 1 || person > count) {
            return typed;
        }
        Map<String, List<String>> kept = new LinkedHashMap<>();
        typed.forEach((field, values) -> {
            String moved = moved(field, person);
            if (!moved.isEmpty()) {
                kept.put(moved, values);
            }
        });
        return counting(new LinkedMultiValueMap<>(kept), count - 1);
    }

    private static String moved(String field, int removed) {
        Matcher ofPerson = OF_A_PERSON.matcher(field);
        if (!ofPerson.matches()) {
            return field;
        }
        int number = Integer.parseInt(ofPerson.group(1));
        if (number == removed) {
            return "";
        }
        return number < removed ? field : "person-" + (number - 1) + "-" + ofPerson.group(2);
    }

    private static MultiValueMap<String, String> counting(MultiValueMap<String, String> fields, int count) {
        fields.set(COUNT, String.valueOf(count));
        return fields;
    }
}
