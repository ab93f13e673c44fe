package org.followthrough.hearsay.read.waiting;

import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.staff.Role;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was brought and waits to be weighed, the oldest first. */
@Controller
class HearsayPage {

    static final String PATH = "/hearsay";

    private final QueryGateway queries;
    private final StaffNames names;

    HearsayPage(QueryGateway queries, StaffNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(PATH)
    String list(Model model) {
        Viewer.in(Role.CASEWORKER, Role.SUPERVISOR);
        var waiting = queries.query(new FindWaiting(null), WaitingHearsay.class).join();
        model.addAttribute("rows", waiting.rows()).addAttribute("names", names);
        return "hearsay/waiting";
    }
}
