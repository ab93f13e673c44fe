package org.followthrough.casefile.read.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.read.timeline.FindTimelineVersion;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Sealer;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterRow;
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
    private final Patience patience;

    CaseForms(CommandGateway commands, QueryGateway queries, Sealer sealer, Changes changes, Patience patience) {
        this.commands = commands;
        this.queries = queries;
        this.sealer = sealer;
        this.changes = changes;
        this.patience = patience;
    }

    /** The page with {@code caseAtHand} and {@code form} in its model. */
    public ModelAndView page(CaseAtHand at, Form form, String view) {
        return new ModelAndView(view).addObject("caseAtHand", at).addObject("form", form);
    }

    /**
     * The form, or in its place what stands against it whatever is typed.
     *
     * @param against as the rules say ({@link CaseAtHand#against}), never made by a page
     */
    public ModelAndView unless(Optional<Problem> against, CaseAtHand at, String name, Supplier<ModelAndView> form) {
        return against.isPresent() ? notNow(against, at, name) : form.get();
    }

    /** In place of a form, what stands against it. */
    public ModelAndView notNow(Optional<Problem> against, CaseAtHand at, String name) {
        return new ModelAndView("casefile/not-now")
                .addObject("caseAtHand", at)
                .addObject("name", name)
                .addObject("why", against.orElseThrow());
    }

    /**
     * Sends what was typed, unless the form has errors, waits until the case's history shows it, and goes to the case.
     *
     * @param entry makes the entry from the id of its command; asked only where the form has no errors
     */
    public ModelAndView send(CaseAtHand at, FormSending sending, Function<UUID, CaseEntry<?>> entry) {
        return send(at, sending, entry, Notice::saved);
    }

    /** @param notice what the case's page says on top; asked when the case's history shows what was recorded */
    public ModelAndView send(
            CaseAtHand at, FormSending sending, Function<UUID, CaseEntry<?>> entry, Supplier<Notice> notice) {
        return send(at, sending, entry, notice, at.href());
    }

    /** @param next where it goes in place of the case's page */
    public ModelAndView send(
            CaseAtHand at,
            FormSending sending,
            Function<UUID, CaseEntry<?>> entry,
            Supplier<Notice> notice,
            String next) {
        return sending.send(() -> recorded(at, sending.form(), entry))
                .map(recorded -> NextPage.saying(shown(recorded) ? notice.get() : Notice.savedShownSoon(), next))
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
        return patience.until(() -> queries.query(version, Long.class).join() >= recorded.sequence());
    }

    /** Waits until a case that was just opened can be found by its reference. */
    public boolean known(CaseReference reference) {
        var query = new FindRegisterRow(reference);
        return patience.until(() -> queries.query(query, ResponseTypes.optionalInstanceOf(RegisterRow.class))
                .join()
                .isPresent());
    }

    private ModelAndView again(CaseAtHand at, FormSending sending) {
        Form form = sending.form();
        if (sending.again().getStatus() == HttpStatus.CONFLICT) {
            HiddenFields.version(form).ifPresent(version -> {
                told(sending.again(), changes.since(version, at));
                HiddenFields.seen(form, at);
            });
        }
        return sending.again();
    }

    /** On a form that is shown again: who put what is in force now in the place of what the form was made from. */
    public void tellWhatReplaced(CaseAtHand at, ModelAndView again, Class<? extends CaseEvent> by) {
        told(again, changes.latest(by, at));
    }

    private static void told(ModelAndView again, List<String> changed) {
        if (!changed.isEmpty()) {
            again.addObject("changed", changed);
        }
    }
}
