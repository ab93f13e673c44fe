package org.followthrough.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs with an installed Chromium and gives each test that asks for one a {@link Visitor}, and the running program that all
 * of them share. Where there is no browser the tests are skipped and say how to install one; with
 * {@code -Dfollowthrough.browser=required} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({InstalledBrowser.class, SharedFollowthrough.class})
public @interface InABrowser {}
