package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A build is green on any day, at any hour and on a busy machine: the tests of all modules ask one clock, and wait long. */
class TimeTest {

    private static final String TESTS = "[^/]+/src/test/java/.*\\.java";
    private static final String MAIN = "[^/]+/src/main/java/.*\\.java";
    private static final String SQL = "[^/]+/src/(main|test)/resources/.*\\.sql|deploy/.*\\.sql";

    private static final Pattern MACHINE_TIME = Pattern.compile(
            "\\bClock\\s*(\\.|::)\\s*(system|tick)\\w*"
                    + "|\\b(Instant|Local(Date|Time|DateTime)|(Zoned|Offset)DateTime|OffsetTime|Year|YearMonth|MonthDay)\\s*"
                    + "(\\.\\s*now\\b(?!\\s*\\(\\s*clock)|::\\s*now\\b)"
                    + "|\\bcurrentTimeMillis\\b|\\bnew Date\\(\\)|\\bCalendar\\s*\\.\\s*getInstance|import static java\\.time\\.(Instant|Clock|Local\\w+|ZonedDateTime|Offset\\w+|Year\\w*|MonthDay)\\b");

    private static final Pattern DATABASE_TIME =
            Pattern.compile("(?i)(?<![.\\w])(now|(clock|transaction|statement)_timestamp|timeofday)\\s*\\(\\s*\\)"
                    + "|\\b(current_(date|time|timestamp)|localtime(stamp)?)\\b");

    /** Awaitility's own time-out is set once for all; a limit of seconds is too short for a busy machine. */
    private static final Pattern SHORT_WAIT = Pattern.compile("\\bThread\\s*(\\.|::)\\s*sleep\\b|\\bparkNanos\\b"
            + "|\\b(NANO|MICRO|MILLI)?SECONDS\\s*\\.\\s*sleep\\b"
            + "|\\batMost\\s*\\(|@Timeout\\b|\\bassertTimeout\\w*|\\b(orTimeout|completeOnTimeout)\\s*\\("
            + "|\\b(get|await|waitFor|awaitTermination|poll|tryAcquire|tryLock|join)\\s*\\("
            + "[^()]*\\b((NANO|MICRO|MILLI)?SECONDS|of(Seconds|Millis|Nanos)\\s*\\([^()]*\\))\\s*\\)");

    private static final Pattern STOP_WATCH = Pattern.compile("\\bnanoTime\\b|\\bStopWatch\\b");

    /** The program's own clock, and a command that moves a record while nothing runs. */
    private static final Set<String> ASK_THE_MACHINE = Set.of("ClockConfiguration.java", "Move.java", "Keys.java");

    /** The one that began with it: V51 says since when instead. Migrations are not changed afterwards. */
    private static final Set<String> ASKED_THE_DATABASE = Set.of("V16__alerts.sql");

    /** Writers that fall asleep in the middle are what it is about. */
    private static final Set<String> SLEEP = Set.of("RestlessWriters.java");

    /** They print how long something took, or give a session its age, and expect nothing of it. */
    private static final Set<String> LOOK_AT_THE_WATCH =
            Set.of("SealingCostTest.java", "MintingCostTest.java", "KilledBeforeDueTest.java", "SignInLimitTest.java");

    @Test
    void tests_ask_only_the_test_clock_what_time_it_is() throws IOException {
        assertNone(MACHINE_TIME, tests(), Set.of("TestClock.java"));
    }

    @Test
    void the_program_asks_only_its_one_clock() throws IOException {
        assertNone(MACHINE_TIME, Source.matching(MAIN), ASK_THE_MACHINE);
    }

    @Test
    void no_statement_asks_the_database() throws IOException {
        List<Source> statements = Stream.of(
                        Source.matching(SQL).stream(),
                        Source.matching(MAIN).stream().map(Source::literals),
                        tests().stream().map(Source::literals))
                .flatMap(one -> one)
                .toList();
        assertNone(DATABASE_TIME, statements, ASKED_THE_DATABASE);
    }

    @Test
    void what_waits_waits_long_and_nothing_sleeps() throws IOException {
        assertNone(SHORT_WAIT, tests(), SLEEP);
    }

    @Test
    void no_test_expects_anything_of_how_long_something_took() throws IOException {
        assertNone(STOP_WATCH, tests(), LOOK_AT_THE_WATCH);
    }

    /** It would be set back too late, or not at all. */
    @Test
    void nobody_moves_the_time_of_a_program_that_tests_share() throws IOException {
        assertThat(tests())
                .filteredOn(one -> one.text().contains("@WholeApplication"))
                .hasSizeGreaterThan(40)
                .noneMatch(one -> one.text().contains("MovableClock"));
    }

    /** The benchmark measures the machine, and is no part of the build; what is forbidden is named beside this. */
    private static List<Source> tests() throws IOException {
        return Source.matching(TESTS).stream()
                .filter(one ->
                        !one.path().contains("/benchmark/") && !one.path().contains("/architecture/"))
                .toList();
    }

    private static void assertNone(Pattern forbidden, List<Source> sources, Set<String> excepted) {
        assertThat(sources).hasSizeGreaterThan(200);
        assertThat(sources).extracting(Source::name).containsAll(excepted);
        assertThat(sources.stream()
                        .filter(one -> !excepted.contains(one.name()))
                        .flatMap(one -> one.places(forbidden)))
                .isEmpty();
    }
}
