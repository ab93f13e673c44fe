package org.followthrough.staff.read.settings;

import org.followthrough.platform.signin.LocalPasswords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everyone finds what they can set for themselves. */
@Controller
class SettingsPage {

    private final ObjectProvider<LocalPasswords> passwords;

    SettingsPage(ObjectProvider<LocalPasswords> passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/settings")
    String settings(Model model) {
        model.addAttribute("passwords", passwords.getIfAvailable() != null);
        return "staff/settings";
    }
}
