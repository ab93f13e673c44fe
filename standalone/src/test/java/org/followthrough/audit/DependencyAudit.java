package org.followthrough.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.audit.Advisories.Acceptance;
import org.followthrough.audit.Advisories.Advisory;

/**
 * Compares what is shipped with the list of advisories. Ends with 1 where a component has a fault that nobody accepted, and for
 * no other reason: what passes with time is only said.
 */
final class DependencyAudit {

    /** group:artifact:type, a classifier where there is one, version and scope. */
    private static final Pattern LISTED =
            Pattern.compile("^\\s*([\\w.-]+):([\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b");

    private static final int OLD_AFTER_DAYS = 60;

    private final Advisories advisories;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();
    private boolean failed;

    DependencyAudit(Advisories advisories, LocalDate today) {
        this.advisories = advisories;
        this.today = today;
    }

    /** @param given the list, today, and then lists of dependencies as Maven writes them, or package URLs */
    public static void main(String[] given) throws IOException {
        Set<Component> shipped = new TreeSet<>(Comparator.comparing(Component::toString));
        for (String one : Arrays.asList(given).subList(2, given.length)) {
            shipped.addAll(one.startsWith("pkg:") ? List.of(Component.of(one)) : listedIn(Path.of(one)));
        }
        DependencyAudit audit = new DependencyAudit(Advisories.read(Path.of(given[0])), LocalDate.parse(given[1]));
        boolean sound = audit.look(shipped);
        audit.lines.forEach(System.out::println);
        System.exit(sound ? 0 : 1);
    }

    private static List<Component> listedIn(Path list) throws IOException {
        List<Component> listed = Files.readAllLines(list).stream()
                .map(LISTED::matcher)
                .filter(Matcher::find)
                .map(found -> new Component("pkg:maven/" + found.group(1) + "/" + found.group(2), found.group(3)))
                .toList();
        if (listed.isEmpty()) {
            throw new IllegalStateException("Nothing is listed in " + list);
        }
        return listed;
    }

    /** @return false where a fault is not accepted */
    boolean look(Set<Component> shipped) {
        lines.add("Dependency audit: " + shipped.size() + " components, "
                + advisories.advisories().size() + " advisories");
        long age = ChronoUnit.DAYS.between(advisories.refreshed(), today);
        if (age > OLD_AFTER_DAYS) {
            lines.add("The list of advisories is " + age + " days old: look what became known since "
                    + advisories.refreshed());
        }
        shipped.forEach(one -> advisories.of(one).forEach(advisory -> tell(one, advisory)));
        return !failed;
    }

    private void tell(Component one, Advisory advisory) {
        advisories
                .acceptance(advisory, one)
                .ifPresentOrElse(acceptance -> tellAccepted(one, advisory, acceptance), () -> {
                    lines.add("FAULT " + advisory.id() + " in " + one + ", cured in " + advisory.cured() + ": "
                            + advisory.source());
                    failed = true;
                });
    }

    private void tellAccepted(Component one, Advisory advisory, Acceptance acceptance) {
        lines.add("Accepted until " + acceptance.until() + (today.isAfter(acceptance.until()) ? ", LOOK AGAIN" : "")
                + ": " + advisory.id() + " in " + one + ", " + acceptance.why());
    }

    List<String> lines() {
        return lines;
    }
}
