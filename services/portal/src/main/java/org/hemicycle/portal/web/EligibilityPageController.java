package org.hemicycle.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.eligibility.Charts;
import org.hemicycle.portal.eligibility.Score;
import org.hemicycle.portal.eligibility.Scores;
import org.hemicycle.portal.frame.Countries;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Scores of governments: all in a list, one with its evidence and what would earn points. */
@Controller
class EligibilityPageController {

    private final Scores scores;
    private final Panels panels;

    EligibilityPageController(Scores scores, Panels panels) {
        this.scores = scores;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/eligibility")
    String list(Visit visit, @RequestParam(required = false) @Nullable String result, Model model) {
        var wanted = result == null ? "" : result;
        model.addAttribute("result", wanted);
        model.addAttribute(
                "scores",
                panels.now(() -> latest(visit).stream()
                        .filter(row -> wanted.isBlank() || row.result().equals(wanted))
                        .toList()));
        return "eligibility";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/eligibility/{country:[A-Z]{3}}")
    String one(
            Visit visit,
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var language = visit.locale().getLanguage();
        var why = panels.begin(() -> scores.explanation(visit.bearer(), country, language, year));
        var all = scores.country(visit.bearer(), country);
        model.addAttribute("all", all);
        model.addAttribute("year", year);
        model.addAttribute("score", all.of(year));
        model.addAttribute("areas", Score.AREAS);
        model.addAttribute("chart", Charts.history(all.years()));
        model.addAttribute("why", why.panel());
        return "score";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/eligibility/compare")
    String compare(Visit visit, @RequestParam(required = false) @Nullable List<String> with, Model model) {
        var chosen = with == null
                ? List.<String>of()
                : with.stream()
                        .filter(code -> code.matches("[A-Z]{3}"))
                        .distinct()
                        .limit(6)
                        .toList();
        var coming = chosen.stream()
                .map(code -> panels.begin(() -> scores.country(visit.bearer(), code)))
                .toList();
        var found = coming.stream().map(Panels.Coming::panel).toList();
        var compared = found.stream()
                .map(panel -> panel.content() == null ? null : panel.content().current())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        model.addAttribute("choice", panels.now(() -> latest(visit)));
        model.addAttribute("chosen", chosen);
        model.addAttribute("compared", compared);
        model.addAttribute("areas", Score.AREAS);
        model.addAttribute("chart", Charts.comparison(compared));
        return "compare";
    }

    private List<Scores.Row> latest(Visit visit) {
        return scores.latest().stream()
                .sorted(Comparator.comparing(Scores.Row::iso3, Countries.byName(visit.locale())))
                .toList();
    }
}
