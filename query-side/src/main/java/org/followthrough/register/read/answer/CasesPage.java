package org.followthrough.register.read.answer;

import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.PageOf;
import org.followthrough.staff.read.names.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list behind every number: its address says which cases. */
@Controller
class CasesPage {

    private static final int ROWS = 50;

    private final QueryGateway queries;
    private final FilterFields fields;
    private final StaffNames names;

    CasesPage(QueryGateway queries, FilterFields fields, StaffNames names) {
        this.queries = queries;
        this.fields = fields;
        this.names = names;
    }

    @GetMapping("/cases")
    String cases(@RequestParam MultiValueMap<String, String> asked, @ModelAttribute("here") Here here, Model model) {
        String reference = asked.getOrDefault("reference", List.of("")).get(0);
        var found = CaseReference.parse(reference);
        if (found.isPresent()) {
            return "redirect:/cases/" + found.get().inUrls();
        }
        RegisterFilter filter = filter(asked.toSingleValueMap());
        int total = queries.query(new CountRegister(filter), Integer.class).join();
        PageOf page = PageOf.asked(here, ROWS, total);
        var rows = queries.query(new FindRegister(filter, (int) page.offset(), ROWS), RegisterRows.class)
                .join();
        var years =
                queries.query(new FindReportingYears(), ReportingYears.class).join();
        model.addAttribute("form", Form.sent("register.filter", asked))
                .addAttribute("fields", fields.fields(years.years()))
                .addAttribute("tags", fields.tags(filter, here))
                .addAttribute("rows", rows.rows())
                .addAttribute("total", total)
                .addAttribute("page", page)
                .addAttribute("elsewhere", elsewhere(filter))
                .addAttribute("names", names)
                .addAttribute("noSuchReference", !reference.isBlank());
        return "register/cases";
    }

    /** Duplicates that these criteria would find, and the list of them; null where there are none. */
    private @Nullable Elsewhere elsewhere(RegisterFilter filter) {
        var duplicates = filter.with(Criterion.DUPLICATE, true);
        int count = filter.value(Criterion.DUPLICATE).isPresent()
                ? 0
                : queries.query(new CountRegister(duplicates), Integer.class).join();
        return count == 0 ? null : new Elsewhere(count, duplicates.list());
    }

    record Elsewhere(int count, String href) {}

    /** An unknown code in an address is the reader's mistake, and says so. */
    static RegisterFilter filter(Map<String, String> asked) {
        try {
            return RegisterFilter.of(asked);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown value of " + unknown.getMessage());
        }
    }
}
