package org.followthrough.statistics.read.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.register.read.answer.CountRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The acceptance test of the answer: what was published about 2025, and what the cases give that were made to fit. */
@Controller
class PublishedFiguresPage {

    private static final int YEAR = 2025;

    private final QueryGateway queries;
    private final InstallationRepository installation;
    private final PublishedFigures published = PublishedFigures.of(YEAR);

    PublishedFiguresPage(QueryGateway queries, InstallationRepository installation) {
        this.queries = queries;
        this.installation = installation;
    }

    @GetMapping("/statistics")
    String latest() {
        requireDemonstration();
        return "redirect:/statistics/" + YEAR;
    }

    @GetMapping("/statistics/2025")
    String figures(Model model) {
        requireDemonstration();
        model.addAttribute("rows", rows());
        return "statistics/published";
    }

    /** Real cases were not made to fit what was printed. */
    private void requireDemonstration() {
        if (installation.find().filter(Installation::demonstration).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private List<FigureRow> rows() {
        Map<String, Integer> ours = new HashMap<>();
        published.figures().forEach(figure -> ours.put(figure.key(), count(figure)));
        return published.figures().stream().map(figure -> row(figure, ours)).toList();
    }

    private static FigureRow row(PublishedFigure figure, Map<String, Integer> ours) {
        int count = ours.getOrDefault(figure.key(), 0);
        return new FigureRow(
                figure, count, percent(figure, count, ours), figure.filter().list());
    }

    private static @Nullable Integer percent(PublishedFigure figure, int count, Map<String, Integer> ours) {
        var share = figure.percent();
        if (share == null) {
            return null;
        }
        int whole = ours.getOrDefault(share.of(), 0);
        return whole == 0 ? 0 : (int) Math.round(100.0 * count / whole);
    }

    private int count(PublishedFigure figure) {
        return queries.query(new CountRegister(figure.filter()), Integer.class).join();
    }
}
