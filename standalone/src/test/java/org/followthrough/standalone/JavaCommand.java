package org.followthrough.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.platform.clock.TestClock;

/** Starts one of our programs in a process of its own, at the time of the test run. */
public final class JavaCommand {

    private JavaCommand() {}

    /** As packaged: {@code -jar …}, with whatever it is given. */
    public static List<String> of(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(TestClock.JVM_ARGUMENT);
        command.addAll(arguments);
        return command;
    }

    /**
     * From the test's own class path. It lives for seconds: to compile for long runs would cost more than it gains, as in the tests' own JVM.
     *
     * @param jvm further arguments of the JVM
     */
    public static List<String> of(Class<?> program, String... jvm) {
        var arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        arguments.addAll(List.of(jvm));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return of(arguments);
    }
}
