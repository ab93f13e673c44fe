package org.followthrough.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A program of the operating system, run to its end. */
record Script(int exitCode, String output) {

    /** @throws IOException where there is no such program */
    static Script run(Path folder, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder program =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        program.environment().putAll(environment);
        Process process = program.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return new Script(process.exitValue(), output);
    }

    /** Whether it is there and says that all is well. */
    static boolean canRun(String... command) {
        try {
            return run(Path.of("."), Map.of(), command).exitCode() == 0;
        } catch (Exception noSuchProgram) {
            return false;
        }
    }
}
