package org.followthrough.casefile.read.page;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.guardian.facts.GuardianFacts;
import org.followthrough.personal.Opener;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Component;

/** Through whom a child consents and is told, in words. */
@Component
class GuardianAsItStood {

    private final Words words;
    private final Texts texts;
    private final Opener opener;

    GuardianAsItStood(Words words, Texts texts, Opener opener) {
        this.words = words;
        this.texts = texts;
        this.opener = opener;
    }

    void say(CaseFacts facts, LocalDate on, boolean personal, Map<String, String> said) {
        if (facts.intake().child(on, opener)) {
            said.put("guardian", guardian(facts.guardian(), personal));
        }
    }

    private String guardian(GuardianFacts guardian, boolean personal) {
        var named = guardian.named();
        if (named == null) {
            return words.text("cases.guardian-missing");
        }
        if (guardian.connected()) {
            return words.text("cases.guardian-connected");
        }
        return named.name() == null
                ? words.text("cases.line.guardianship-authority")
                : new PersonalText(texts, personal).of(named.name());
    }
}
