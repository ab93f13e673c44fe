package org.followthrough.queryside.views;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.followthrough.platform.startup.RefusedStart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** The processing groups of this side, found by their annotation: {@code read.<capability>.<view>}. */
final class Views {

    private static final Pattern NAME = Pattern.compile("read(\\.[a-z]+){2}");

    private Views() {}

    /** @throws RefusedStart where a view has two projectors, or one that neither empties its tables nor is never replayed */
    static SortedSet<String> in(ListableBeanFactory beans) {
        SortedSet<String> names = new TreeSet<>();
        for (String bean : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            Class<?> projector = beans.getType(bean);
            String group = groupOf(projector);
            if (projector != null && group != null && NAME.matcher(group).matches()) {
                RefusedStart.unless(
                        canBeReset(projector) || isNeverReplayed(projector),
                        "View " + group + " cannot be rebuilt: give " + projector.getSimpleName()
                                + " a @ResetHandler that empties its tables, or say @DisallowReplay.");
                RefusedStart.unless(
                        names.add(group),
                        "View " + group + " has two projectors: where the second fails, the first would take the event"
                                + " twice. Give each a view of its own.");
            }
        }
        return names;
    }

    static boolean isProjector(MessageHandlingMember<?> handler) {
        String group = groupOf(handler.declaringClass());
        return group != null && NAME.matcher(group).matches();
    }

    private static @Nullable String groupOf(@Nullable Class<?> projector) {
        ProcessingGroup group =
                projector == null ? null : AnnotatedElementUtils.findMergedAnnotation(projector, ProcessingGroup.class);
        return group == null ? null : group.value();
    }

    /** Its rows had effects outside, which must not happen again. */
    private static boolean isNeverReplayed(Class<?> projector) {
        return ClassUtils.getUserClass(projector).isAnnotationPresent(DisallowReplay.class);
    }

    private static boolean canBeReset(Class<?> projector) {
        return Arrays.stream(ClassUtils.getUserClass(projector).getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(ResetHandler.class));
    }
}
