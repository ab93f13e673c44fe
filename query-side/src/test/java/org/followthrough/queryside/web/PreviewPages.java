package org.followthrough.queryside.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.register.read.answer.SankeyOfPreview;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Made-up pages that use every piece once. */
@Controller
class PreviewPages {

    record Row(String reference, SourceCategory source, LocalDate dueOn, int days) {}

    private final Words words;

    PreviewPages(Words words) {
        this.words = words;
    }

    @GetMapping({"/cases", "/overdue"})
    String parts(@ModelAttribute("here") Here here, Model model) {
        model.addAttribute(
                "tags",
                List.of(new FilterTag(
                        "Source",
                        "Education",
                        here.without("source", "EDUCATION").href())));
        model.addAttribute("page", PageOf.asked(here, 20, 240));
        model.addAttribute("levels", RiskLevel.values());
        model.addAttribute("today", LocalDate.of(2026, 11, 24));
        model.addAttribute(
                "rows",
                List.of(
                        new Row("2026-0147/1", SourceCategory.MINISTRY_OF_INTERIOR, LocalDate.of(2026, 11, 2), 22),
                        new Row("2026-0151/3", SourceCategory.PROSECUTION_OR_COURT, LocalDate.of(2026, 11, 23), 1)));
        model.addAttribute(
                "entries",
                List.of(
                        new Line(
                                1,
                                "Report received",
                                "by Hotline",
                                "3 March 2026, 09:12",
                                List.of("Adult, labour exploitation suspected")),
                        new Line(
                                2,
                                "Assigned to a caseworker",
                                "by N. Kovač",
                                "4 March 2026, 10:40",
                                List.of("Jelena Marić"))));
        model.addAttribute("form", Form.empty("preview").with("channel", here.value("channel")));
        model.addAttribute("channels", ContactChannel.values());
        return "preview/parts";
    }

    @GetMapping("/not-recognised")
    String answer(Model model) {
        List<String> headings =
                List.of(words.text("preview.source"), words.text("preview.outcome"), words.text("preview.today"));
        model.addAttribute("picture", SankeyOfPreview.picture(headings, words::label));
        return "preview/answer";
    }

    @GetMapping("/cases/new")
    String form(Model model) {
        return show(Form.empty("preview").with("happenedOn", LocalDate.of(2026, 11, 24)), model);
    }

    @PostMapping("/cases/new")
    String sent(@RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes next) {
        Form form = Form.sent("preview", typed);
        form.needDate("happenedOn");
        form.time("at");
        form.needCode("channel", ContactChannel.class);
        form.needCode("result", ContactResult.class);
        form.codes("levels", RiskLevel.class);
        form.needText("note");
        form.needText("reference");
        if (form.value("note").equals("refuse")) {
            form.refused(new Refusal(List.of(new Problem("outreach-not-met", List.of("PHONE", "LETTER")))), Map.of());
        }
        if (form.hasErrors()) {
            return show(form, model);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.savedShownSoon());
        return "redirect:/cases";
    }

    @GetMapping("/conflict")
    String conflict() {
        throw new ResponseStatusException(HttpStatus.CONFLICT);
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("secret words");
    }

    /** Fails while it is drawn: the level is no enum. */
    @GetMapping("/half-way")
    String halfWay(Model model) {
        Form form = Form.empty("preview");
        form.error("note", "web.form.enter");
        model.addAttribute("form", form);
        model.addAttribute("results", "no choices");
        return "preview/form";
    }

    private static String show(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("channels", ContactChannel.values());
        model.addAttribute("results", ContactResult.values());
        model.addAttribute("levels", RiskLevel.values());
        return "preview/form";
    }

    /** What a timeline shows of an event. */
    record Line(long number, String title, String byline, String when, List<String> lines) {}
}
