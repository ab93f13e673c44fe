package org.followthrough.platform.management;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.startup.RefusedStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads the words of a command and runs it. */
public final class ManagementCommands {

    public static final int DONE = 0;
    public static final int REFUSED = 1;

    /** Exit code after the usage was printed. */
    public static final int NOT_UNDERSTOOD = 2;

    private static final Logger LOG = LoggerFactory.getLogger(ManagementCommands.class);
    private static final String SETTING = "--";
    private static final String HELP = "--help";

    /** A command tells what it does by itself. */
    private static final List<String> QUIETLY = List.of("--logging.level.root=warn", "--spring.main.banner-mode=off");

    private static final String USAGE = """
            Without a command the program starts. A command works on a running and on a stopped system; the settings are those of the
            start (--name=value).

              status                  what this installation is, how far views and sagas are, what waits for somebody
              rebuild <view>          empties a view and builds it anew from the first event, while the others serve
              retry-set-aside [view]  offers what a view set aside, or all of them, to it again
              rotate-key              wraps all keys by the newest key-encryption key; standalone makes that one first
            %s
            A command that was interrupted is called again and goes on. Exit code 0: done; 1: not, or not all, with a sentence that says
            why; 2: not understood.""";

    private ManagementCommands() {}

    /** The program that has commands. */
    @FunctionalInterface
    public interface Program {

        /** @param given the settings among the arguments, for whoever starts more of the program */
        Management open(ConfigurableEnvironment settings, String... given);
    }

    /** Whether the arguments hold a word, or ask for help: a program starts with settings alone. */
    public static boolean areIn(String... arguments) {
        return Arrays.stream(arguments).anyMatch(one -> !one.startsWith(SETTING) || one.equals(HELP));
    }

    /** @param more lines of the usage about further commands of this program */
    public static int notUnderstood(String more) {
        System.err.println(String.format(Locale.ROOT, USAGE, more));
        return NOT_UNDERSTOOD;
    }

    /**
     * @param settings names the file of settings, without its ending, and the profiles
     * @param program opened with all settings, and closed
     * @param more lines of the usage about further commands of this program
     * @return the exit code
     */
    public static int run(Settings settings, Program program, String more, String... arguments) {
        List<String> words =
                Arrays.stream(arguments).filter(one -> !one.startsWith(SETTING)).toList();
        Function<Management, Integer> command = List.of(arguments).contains(HELP) ? null : commandOf(words);
        if (command == null) {
            return notUnderstood(more);
        }
        String[] given = Stream.concat(
                        QUIETLY.stream(), Arrays.stream(arguments).filter(one -> one.startsWith(SETTING)))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = settings.read(given);
                Management management = program.open(context.getEnvironment(), given)) {
            return command.apply(management);
        } catch (RefusedStart refused) {
            System.err.println(refused.getMessage());
            return REFUSED;
        } catch (RuntimeException unexpected) {
            if (FailureClassifier.hindranceIn(unexpected).passes()) {
                System.err.println("The database or Axon Server is away. What was asked for stays asked: call again.");
                return REFUSED;
            }
            // logged without the words of the exceptions, which may quote a person
            LOG.error("The command ended early. Call it again to go on", unexpected);
            return REFUSED;
        }
    }

    /** Null where there is no such command, or it wants other words. */
    private static @Nullable Function<Management, Integer> commandOf(List<String> words) {
        String named = words.get(0);
        int more = words.size() - 1;
        if (named.equals("rebuild") && more == 1) {
            return management -> management.rebuild(words.get(1));
        }
        if (named.equals("retry-set-aside") && more <= 1) {
            return management -> management.retrySetAside(more == 1 ? words.get(1) : "");
        }
        if (named.equals("rotate-key") && more == 0) {
            return Management::rotateKey;
        }
        return named.equals("status") && more == 0 ? Management::status : null;
    }

    /**
     * As Spring Boot reads them for the program itself: arguments, environment, files, configtree.
     *
     * @param file name of the file of settings, without its ending
     */
    public record Settings(String file, String... profiles) {

        /** Settings are all that is asked of Spring. */
        static class NoBeans {}

        ConfigurableApplicationContext read(String... given) {
            return new SpringApplicationBuilder(NoBeans.class)
                    .properties("spring.config.name=" + file)
                    .profiles(profiles)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .run(given);
        }
    }
}
