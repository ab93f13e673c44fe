package org.followthrough.casefile.read.form;

import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.read.timeline.FindTimelineVersion;
import org.followthrough.personal.Sealer;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows forms about a case and sends what they ask for. */
@Component
public class CaseForms {

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Sealer sealer;
    private final Changes changes;

    CaseForms(CommandGateway commands, QueryGateway queries, Sealer sealer, Changes changes) {
        this.commands = commands;
        this.queries = queries;
        this.sealer = sealer;
        this.changes = changes;
    }

    /** The page with {@code caseAtHand} and {@code form} in its model. */
    public ModelAndView page(CaseAtHand at, Form form, String view) {
        return new ModelAndView(view).addObject("caseAtHand", at).addObject("form", form);
    }

    /**
     * Sends what was typed, unless the form has errors, waits until the case's history shows it, and goes to the case.
     *
     * @param entry makes the entry from the id of its command; asked only where the form has no errors
     */
    public ModelAndView send(CaseAtHand at, FormSending sending, Function<UUID, CaseEntry<?>> entry) {
        return send(at, sending, entry, recorded -> Notice.saved());
    }

    /** @param notice what the case's page says on top; asked when the case's history shows what was recorded */
    public ModelAndView send(
            CaseAtHand at, FormSending sending, Function<UUID, CaseEntry<?>> entry, Function<Recorded, Notice> notice) {
        return sending.send(() -> recorded(at, sending.form(), entry))
                .map(recorded ->
                        NextPage.saying(shown(recorded) ? notice.apply(recorded) : Notice.savedShownSoon(), at.href()))
                .orElseGet(() -> again(at, sending));
    }

    private Recorded recorded(CaseAtHand at, Form form, Function<UUID, CaseEntry<?>> entry) {
        var command = entry.apply(HiddenFields.commandId(form)).command(at.caseId(), sealer);
        MetaData expected = HiddenFields.version(form)
                .map(version -> MetaData.with("expectedVersion", version))
                .orElse(MetaData.emptyInstance());
        return commands.sendAndWait(command, expected);
    }

    private boolean shown(Recorded recorded) {
        var version = new FindTimelineVersion(recorded.caseId());
        return Patience.until(() -> queries.query(version, Long.class).join() >= recorded.sequence());
    }

    private ModelAndView again(CaseAtHand at, FormSending sending) {
        Form form = sending.form();
        if (sending.again().getStatus() == HttpStatus.CONFLICT) {
            HiddenFields.version(form)
                    .ifPresent(version -> sending.again().addObject("changed", changes.since(version, at)));
            HiddenFields.seen(form, at);
        }
        return sending.again();
    }
}
