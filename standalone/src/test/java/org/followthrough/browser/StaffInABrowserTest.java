package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;

/** From somebody added to somebody gone: first password, own password, a session that ends. */
@InABrowser
class StaffInABrowserTest {

    private static final String OWN = "three words and a river";

    private final String site;
    private final RunningFollowthrough app;

    StaffInABrowserTest(RunningFollowthrough app) {
        this.app = app;
        this.site = app.address("").toString();
    }

    @Test
    void somebody_is_added_chooses_a_password_works_and_leaves(Visitor administrator) {
        administrator.signIn(site, "katarina", app.passwordOf("katarina"));
        Page staff = administrator.page();
        assertThat(staff.url()).endsWith("/staff");
        administrator.open(site + "/staff/new", "en");
        staff.fill("#name", "Walk Primer");
        staff.fill("#login", "walk");
        staff.check("input[value=CASEWORKER]");
        staff.fill("#unit", "north");
        staff.click("main button[type=submit]");
        String first = staff.textContent("#first-password code");
        String member = staff.url();

        try (Visitor walk = administrator.withoutScript()) {
            walk.signIn(site, "walk", first);
            Page own = walk.page();
            assertThat(own.url()).endsWith("/settings/password");
            own.fill("#current", first);
            own.fill("#chosen", OWN);
            own.fill("#again", OWN);
            own.click("main button[type=submit]");
            assertThat(own.url()).endsWith("/sign-in?changed");
            walk.signIn(site, "walk", OWN);
            assertThat(own.url()).endsWith("/my-cases");

            administrator.open(member + "/leaving", "en");
            staff.click("main button[type=submit]");
            own.navigate(site + "/my-cases");
            assertThat(own.url()).contains("/sign-in");
            walk.signIn(site, "walk", OWN);
            assertThat(own.url()).contains("failed");
        }
        assertThat(administrator.complaints()).isEmpty();
    }
}
