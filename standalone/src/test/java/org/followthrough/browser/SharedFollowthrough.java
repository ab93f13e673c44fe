package org.followthrough.browser;

import java.nio.file.Path;
import java.util.UUID;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The program with its demonstration, started once for all tests that look at it from outside, and closed after the last. */
public final class SharedFollowthrough implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedFollowthrough.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningFollowthrough.class;
    }

    @Override
    public RunningFollowthrough resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        RunningFollowthrough.class, key -> withDemonstration(), RunningFollowthrough.class);
    }

    private static RunningFollowthrough withDemonstration() {
        Path data = Path.of("target", "browser-" + UUID.randomUUID());
        return RunningFollowthrough.start(data, RunningFollowthrough.DEMONSTRATION);
    }
}
