import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Prints the ten slowest tests of all modules, from Surefire's reports: {@code java SlowestTests.java <folder of the parent POM>}. */
public final class SlowestTests {

    private record Timed(String test, double seconds) {}

    public static void main(String[] folder) throws Exception {
        List<Timed> tests;
        try (Stream<Path> files = Files.find(Path.of(folder[0]), 4, (file, attributes) -> isReport(file))) {
            tests = files.flatMap(SlowestTests::tests).toList();
        }
        System.out.printf(Locale.ROOT, "The slowest of %d tests:%n", tests.size());
        tests.stream()
                .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
                .limit(10)
                .forEach(test -> System.out.printf(Locale.ROOT, "%7.1f s  %s%n", test.seconds(), test.test()));
    }

    private static boolean isReport(Path file) {
        return file.getParent().endsWith(Path.of("target", "surefire-reports"))
                && file.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private static Stream<Timed> tests(Path report) {
        try {
            var cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength())
                    .mapToObj(cases::item)
                    .map(Element.class::cast)
                    .map(test -> new Timed(
                            test.getAttribute("classname") + "." + test.getAttribute("name"),
                            Double.parseDouble(test.getAttribute("time"))));
        } catch (Exception unreadable) {
            throw new IllegalStateException("No report of tests: " + report, unreadable);
        }
    }
}
