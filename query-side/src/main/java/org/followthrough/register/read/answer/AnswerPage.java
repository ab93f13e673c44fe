package org.followthrough.register.read.answer;

import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Standing;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The question all this exists for: what happened to everyone not recognised? */
@Controller
class AnswerPage {

    private final QueryGateway queries;
    private final AnswerPicture picture;
    private final FilterFields fields;
    private final Words words;

    AnswerPage(QueryGateway queries, AnswerPicture picture, FilterFields fields, Words words) {
        this.queries = queries;
        this.picture = picture;
        this.fields = fields;
        this.words = words;
    }

    @GetMapping("/not-recognised")
    String answer(@RequestParam MultiValueMap<String, String> asked, @ModelAttribute("here") Here here, Model model) {
        RegisterFilter filter = CasesPage.filter(asked.toSingleValueMap());
        Answer answer = queries.query(new FindAnswer(filter), Answer.class).join();
        var years =
                queries.query(new FindReportingYears(), ReportingYears.class).join();
        model.addAttribute("form", Form.sent("register.filter", asked))
                .addAttribute("fields", fields.fields(years.years()))
                .addAttribute("tags", fields.tags(filter, here))
                .addAttribute("years", years.years())
                .addAttribute("answer", answer)
                .addAttribute("sentence", sentence(answer, filter))
                .addAttribute("table", new AnswerTable(answer, filter))
                .addAttribute("words5", FollowUpWord.values())
                .addAttribute("picture", answer.total() == 0 ? null : picture.of(answer, filter));
        return "register/answer";
    }

    private String sentence(Answer answer, RegisterFilter filter) {
        int recognised = answer.of(Standing.RECOGNISED);
        int undecided = answer.of(Standing.UNDECIDED);
        int not = answer.of(Standing.NOT_RECOGNISED);
        return filter.value(Criterion.REPORTED_IN)
                .map(year ->
                        words.count("register.answer.sentence-year", answer.total(), year, recognised, undecided, not))
                .orElseGet(() -> words.count("register.answer.sentence", answer.total(), recognised, undecided, not));
    }
}
