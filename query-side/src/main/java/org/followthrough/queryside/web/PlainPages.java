package org.followthrough.queryside.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say the same to everyone. */
@Controller
class PlainPages {

    @GetMapping("/help")
    String help() {
        return "help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }
}
