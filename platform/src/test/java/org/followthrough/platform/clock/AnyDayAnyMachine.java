package org.followthrough.platform.clock;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Every test runs with it, unasked (META-INF/services): programs and events take the time from {@link TestClock}, and whatever
 * waits has long, since the machine may be busy, and returns as soon as it may.
 */
public final class AnyDayAnyMachine implements Extension, AfterAllCallback {

    public AnyDayAnyMachine() {
        System.setProperty(TestClock.SETTING, TestClock.OFFSET.toString());
        GenericEventMessage.clock = TestClock.clock();
        System.setProperty("followthrough.pages.patience", "PT5M");
        System.setProperty("followthrough.demonstration.patience", "PT5M");
        Awaitility.setDefaultTimeout(Duration.ofMinutes(5));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
    }

    /** A program of that test may have moved the one clock of events. */
    @Override
    public void afterAll(ExtensionContext test) {
        if (test.getRequiredTestClass().getEnclosingClass() == null) {
            GenericEventMessage.clock = TestClock.clock();
        }
    }
}
