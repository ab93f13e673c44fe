package org.followthrough.importing.write.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;

/** One program for all tests that do not mind each other's rows; it ends with the last of them. */
final class SharedProgram implements ParameterResolver {

    private record Running(ConfigurableApplicationContext program) implements AutoCloseable {

        @Override
        public void close() {
            program.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SentFiles.class;
    }

    @Override
    public SentFiles resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getRoot().getStore(Namespace.create(SharedProgram.class));
        return new SentFiles(shared.computeIfAbsent(Running.class, first -> start(), Running.class)
                .program());
    }

    private static Running start() {
        try {
            return new Running(ImportProgram.start(Files.createTempDirectory("import")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
