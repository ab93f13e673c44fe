package org.followthrough.risk.read.indicators;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.queryside.web.Form;

/** The indicators of a form and what was answered. */
public final class AskedIndicators {

    private AskedIndicators() {}

    /** Those that the source reported or anyone recorded: a negative decision answers each (rule D2). */
    public static List<AskedIndicator> known(CaseFacts facts) {
        return all(facts).stream()
                .filter(asked -> asked.reported() || asked.recorded() != null)
                .toList();
    }

    /** Every indicator, the known ones first. */
    public static List<AskedIndicator> all(CaseFacts facts) {
        var reported = facts.reportedMethods();
        var recorded = facts.risk().indicators();
        var asked = Arrays.stream(MethodOfControl.values())
                .map(method -> new AskedIndicator(method, reported.contains(method), recorded.get(method)))
                .toList();
        return Stream.concat(
                        asked.stream().filter(one -> one.reported() || one.recorded() != null),
                        asked.stream().filter(one -> !one.reported() && one.recorded() == null))
                .toList();
    }

    /** Proposes what was recorded last. */
    public static Form begin(Form form, List<AskedIndicator> asked) {
        for (AskedIndicator one : asked) {
            if (one.recorded() != null) {
                form.with(one.field(), one.recorded());
            }
        }
        return form;
    }

    /** Proposes what was answered before. */
    public static Form begin(Form form, Map<MethodOfControl, IndicatorAnswer> answered) {
        answered.forEach((method, answer) -> form.with(AskedIndicator.fieldOf(method), answer));
        return form;
    }

    /** Those that were answered. */
    public static Map<MethodOfControl, IndicatorAnswer> answers(Form form) {
        var answers = new EnumMap<MethodOfControl, IndicatorAnswer>(MethodOfControl.class);
        for (MethodOfControl method : MethodOfControl.values()) {
            form.code(AskedIndicator.fieldOf(method), IndicatorAnswer.class)
                    .ifPresent(answer -> answers.put(method, answer));
        }
        return answers;
    }

    /** Where a refusal that names indicators is put right: at their fields. */
    public static Map<String, String> remedies() {
        var remedies = new HashMap<String, String>();
        for (MethodOfControl method : MethodOfControl.values()) {
            remedies.put(method.name(), "#" + AskedIndicator.fieldOf(method));
        }
        return Map.copyOf(remedies);
    }
}
