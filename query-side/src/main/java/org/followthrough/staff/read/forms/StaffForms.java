package org.followthrough.staff.read.forms;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.Patience;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.staff.CachedStaffDirectory;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.entries.StaffEntry;
import org.followthrough.staff.facts.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows forms about a member of staff and sends what they ask for. */
@Component
public class StaffForms {

    private final CommandGateway commands;
    private final Sealer sealer;
    private final CachedStaffDirectory staff;
    private final Patience patience;

    StaffForms(CommandGateway commands, Sealer sealer, CachedStaffDirectory staff, Patience patience) {
        this.commands = commands;
        this.sealer = sealer;
        this.staff = staff;
        this.patience = patience;
    }

    /** In office or not. @throws ResponseStatusException 404 for nobody */
    public StaffMember known(UUID member) {
        return staff.now().everById(member).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException 404 for nobody */
    public Member facts(UUID member) {
        return staff.facts().of(member).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public KnownStaff directory() {
        return staff.now();
    }

    /** A page about one member, with {@code member} and {@code form} in its model. */
    public ModelAndView page(UUID member, Form form, String view) {
        return new ModelAndView(view).addObject("member", known(member)).addObject("form", form);
    }

    /** Waits until this side knows. @return empty where the form is to be shown again */
    public Optional<StaffRecorded> send(UUID member, FormSending sending, Supplier<StaffEntry<?>> entry) {
        return sending.send(() -> shown(commands.sendAndWait(entry.get().command(member, sealer))));
    }

    private StaffRecorded shown(StaffRecorded recorded) {
        patience.until(() -> staff.facts()
                .of(recorded.member())
                .filter(one -> one.version() >= recorded.version())
                .isPresent());
        return recorded;
    }
}
