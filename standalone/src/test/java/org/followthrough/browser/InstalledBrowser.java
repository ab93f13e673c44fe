package org.followthrough.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds Chromium, starts it once for all tests and closes it after the last. */
final class InstalledBrowser implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(InstalledBrowser.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update");

    /** Playwright and its browser; the driver's own download of one is switched off. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start(Path executable) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        String missing = "No Chromium found in $CHROMIUM or on the path. Install it: apt-get install -y chromium";
        if ("required".equals(System.getProperty("followthrough.browser"))) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(find().orElseThrow()), Running.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(Visitor.class, key -> new Visitor(running.browser()), Visitor.class);
    }

    static Optional<Path> find() {
        List<String> places = new ArrayList<>();
        Optional.ofNullable(System.getenv("CHROMIUM")).ifPresent(places::add);
        places.add("/usr/bin/chromium");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream.of("chromium", "chromium-browser", "google-chrome")
                .forEach(name -> Stream.of(path.split(java.io.File.pathSeparator))
                        .forEach(folder -> places.add(folder + "/" + name)));
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
