package org.followthrough.queryside.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks who it is. Says why it asks again: a failed attempt, a sign-out, a session that ended. */
@Controller
class SignInPage {

    @GetMapping(SignIn.PATH)
    String show(
            @RequestParam(required = false) String failed,
            @RequestParam(required = false) String ended,
            @RequestParam(required = false) String expired,
            @RequestParam(required = false) String changed,
            Model model,
            HttpSession session) {
        Form form = Form.empty("web.sign-in");
        Object typed = session.getAttribute(SignIn.TYPED_NAME);
        if (failed != null) {
            form.error("username", "web.sign-in.failed");
            form.with("username", typed == null ? "" : typed);
        }
        session.removeAttribute(SignIn.TYPED_NAME);
        if (ended != null) {
            model.addAttribute(Notice.ATTRIBUTE, Notice.of("web.sign-in.ended"));
        } else if (changed != null) {
            model.addAttribute(Notice.ATTRIBUTE, Notice.of("web.sign-in.changed"));
        } else if (expired != null) {
            model.addAttribute(Notice.ATTRIBUTE, Notice.of("web.sign-in.expired"));
        }
        model.addAttribute("form", form);
        return "sign-in";
    }
}
