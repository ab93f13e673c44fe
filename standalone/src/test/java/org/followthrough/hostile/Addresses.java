package org.followthrough.hostile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that some handler method answers, found where Spring keeps them: a new one is among them by itself. */
record Addresses(List<Address> all, List<String> references) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    private static final List<String> NO_REFERENCES = List.of(
            "abc", "%00", "2025-0001-1;a=b", "..%2f..%2f", "%zz", "%ff%fe", "9999-9999999999999999999-1", "a%0d%0ab");

    record Address(String method, String pattern) {

        boolean api() {
            return pattern.startsWith("/api/");
        }
    }

    static Addresses of(ApplicationContext app, List<String> references) {
        List<Address> all = new ArrayList<>();
        app.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> {
                    for (String pattern : info.getPatternValues()) {
                        Set<?> methods = info.getMethodsCondition().getMethods();
                        (methods.isEmpty() ? Set.of("GET") : methods)
                                .forEach(method -> all.add(new Address(method.toString(), pattern)));
                    }
                }));
        all.add(new Address("POST", "/sign-in"));
        all.add(new Address("POST", "/sign-out"));
        all.add(new Address("GET", "/no-such-page"));
        all.add(new Address("GET", "/assets/followthrough.css"));
        all.add(new Address("GET", "/actuator/health"));
        List<Address> sorted = all.stream()
                .distinct()
                .sorted(Comparator.comparing(Address::pattern).thenComparing(Address::method))
                .toList();
        return new Addresses(sorted, references);
    }

    /** With variables filled in: mostly with what could be, sometimes with what cannot. */
    String path(Address address, Random random) {
        Matcher variable = VARIABLE.matcher(address.pattern());
        return variable.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), random)));
    }

    private String value(String variable, Random random) {
        if (random.nextInt(5) == 0) {
            return NO_REFERENCES.get(random.nextInt(NO_REFERENCES.size()));
        }
        return variable.equals("reference")
                ? references.get(random.nextInt(references.size()))
                : new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
