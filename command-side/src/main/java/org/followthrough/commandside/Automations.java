package org.followthrough.commandside;

import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The processing groups of this side, found by their annotation: {@code saga.<capability>}, {@code automation.<capability>}. */
final class Automations {

    private static final Pattern NAME = Pattern.compile("(saga|automation)\\.[a-z]+");

    private Automations() {}

    /** @throws RefusedStart where a saga names no such group: it would run unnoticed under another name */
    static SortedSet<String> in(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(beans::getType)
                .filter(Objects::nonNull)
                .map(type -> AnnotatedElementUtils.getMergedAnnotation(type, ProcessingGroup.class))
                .filter(Objects::nonNull)
                .map(ProcessingGroup::value)
                .filter(group -> NAME.matcher(group).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
