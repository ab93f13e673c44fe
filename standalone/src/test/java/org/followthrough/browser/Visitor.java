package org.followthrough.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at pages, with cookies of their own. Remembers what the browser's console complained about. */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;

    /** WCAG 1.4.10: no sideways scrolling at this width. */
    static final int NARROW = 320;

    private static final int TALL = 900;
    private static final double LONGEST_WAIT_MILLIS = 300_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser) {
        this(browser, true);
    }

    private Visitor(Browser browser, boolean script) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDE, TALL).setJavaScriptEnabled(script));
        context.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
    }

    /** Somebody else, in a browser that runs no script. */
    Visitor withoutScript() {
        return new Visitor(context.browser(), false);
    }

    Page page() {
        return page;
    }

    Visitor at(int width) {
        page.setViewportSize(width, TALL);
        return this;
    }

    /** @param language {@code en}, {@code sr-Cyrl} or {@code sr-Latn} */
    Visitor open(String address, String language) {
        page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
        page.evaluate("() => document.fonts.ready");
        return this;
    }

    Visitor signIn(String site, String login, String password) {
        page.navigate(site + "/sign-in");
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        return this;
    }

    /** What the console said so far: violations of the content security policy, missing files, script errors. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
