package org.followthrough.personal;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Pages that fail in words that quote a person: before they are shown, and while they are. */
@TestComponent
@Controller
class FailingPages {

    @GetMapping("/failing")
    String fails() {
        throw new IllegalStateException("No page for " + CanaryTest.NAME);
    }

    @GetMapping("/failing-while-shown")
    View failsWhileShown() {
        return (model, request, response) -> {
            throw new IllegalStateException("Cannot show " + CanaryTest.NAME);
        };
    }
}
