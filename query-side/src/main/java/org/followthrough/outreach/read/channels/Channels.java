package org.followthrough.outreach.read.channels;

import java.util.Arrays;
import java.util.List;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.outreach.facts.PlanFacts;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Component;

/** Ways of contact to choose from, each with a warning where it would endanger the person (rules C1, C2). */
@Component
public class Channels {

    private final Words words;
    private final Texts texts;

    Channels(Words words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** For a new plan: what runs through a connection or a private reporter is named as such. */
    public List<Option> toPlan(CaseFacts facts) {
        return Arrays.stream(ContactChannel.values())
                .map(channel -> option(channel, danger(channel, facts)))
                .toList();
    }

    /** For a contact: also what the plan says of each. */
    public List<Option> toUse(CaseFacts facts) {
        return Arrays.stream(ContactChannel.values())
                .map(channel -> option(channel, first(danger(channel, facts), planned(channel, facts))))
                .toList();
    }

    private Option option(ContactChannel channel, String hint) {
        return new Option(
                channel.name(), words.label(channel), hint.isEmpty() ? "" : words.text("outreach.channel." + hint));
    }

    private static String first(String danger, String planned) {
        return danger.isEmpty() ? planned : danger;
    }

    private static String danger(ContactChannel channel, CaseFacts facts) {
        return switch (channel) {
            case WORKPLACE_VISIT -> facts.names(ConnectionKind.EMPLOYER) ? "through-employer" : "";
            case HOME_VISIT -> facts.names(ConnectionKind.ACCOMMODATION) ? "through-accommodation" : "";
            case THROUGH_REPORTING_ORGANISATION -> facts.intake().reportedByPrivatePerson() ? "private-reporter" : "";
            default -> "";
        };
    }

    private String planned(ContactChannel channel, CaseFacts facts) {
        PlanFacts plan = facts.outreach().plan();
        if (!texts.broken(plan.set()) && plan.safeChannels().contains(channel)) {
            return "safe";
        }
        return plan.set() != null && plan.set().neverChannels().contains(channel) ? "never" : "";
    }
}
