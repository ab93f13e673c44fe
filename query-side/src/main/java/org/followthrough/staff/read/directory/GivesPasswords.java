package org.followthrough.staff.read.directory;

import java.util.UUID;
import org.followthrough.platform.signin.LocalPasswords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives first passwords, where this installation keeps passwords at all; the next page shows one, once. */
@Component
class GivesPasswords {

    private final ObjectProvider<LocalPasswords> passwords;

    GivesPasswords(ObjectProvider<LocalPasswords> passwords) {
        this.passwords = passwords;
    }

    boolean any() {
        return passwords.getIfAvailable() != null;
    }

    /** Unless they have one: a form sent twice must not take away what was handed over. */
    void firstTime(UUID member) {
        passwords.ifAvailable(kept -> {
            if (!kept.has(member)) {
                show(kept.giveFirst(member));
            }
        });
    }

    void anew(UUID member) {
        passwords.ifAvailable(kept -> show(kept.giveFirst(member)));
    }

    private static void show(String password) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        RequestContextUtils.getOutputFlashMap(attributes.getRequest()).put("firstPassword", password);
    }
}
