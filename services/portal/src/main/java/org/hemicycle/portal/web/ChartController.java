package org.hemicycle.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.chart.Bars;
import org.hemicycle.portal.chart.Stacks;
import org.hemicycle.portal.eligibility.Scores;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.OverTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A few datasets as pictures, each beside a table that tells the same. */
@Controller
class ChartController {

    private final OverTime overTime;
    private final Scores scores;
    private final Panels panels;

    ChartController(OverTime overTime, Scores scores, Panels panels) {
        this.overTime = overTime;
        this.scores = scores;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/charts")
    String charts(Model model) {
        var latest = panels.begin(scores::latest);
        var years = panels.now(overTime::years);
        model.addAttribute("years", years);
        model.addAttribute("statuses", OverTime.STATUSES);
        if (years.content() != null) {
            model.addAttribute("stacks", stacks(years.content()));
        }
        var scored = latest.panel();
        model.addAttribute("scored", scored);
        if (scored.content() != null) {
            var bands = bands(scored.content());
            model.addAttribute("bands", bands);
            model.addAttribute("bars", bars(bands));
        }
        return "charts";
    }

    private static Stacks stacks(List<OverTime.Moment> years) {
        return Stacks.of(years.stream()
                .map(year -> new Stacks.Values(year.name(), year.counts()))
                .toList());
    }

    /** How many countries earned which share of their points, in quarters of the whole. */
    private static Map<String, Long> bands(List<Scores.Row> rows) {
        var bands = new LinkedHashMap<String, Long>();
        for (int from = 0; from < 100; from += 25) {
            var least = from;
            var most = from == 75 ? 100 : from + 24;
            bands.put(
                    "%d–%d %%".formatted(least, most),
                    rows.stream()
                            .filter(row -> row.total() != null && row.percent() >= least && row.percent() <= most)
                            .count());
        }
        return bands;
    }

    private static Bars bars(Map<String, Long> bands) {
        var most = Math.max(
                1, bands.values().stream().mapToLong(Long::longValue).max().orElse(1));
        return Bars.of(
                bands.entrySet().stream()
                        .map(band -> new Bars.Value(
                                band.getKey(),
                                String.valueOf(band.getValue()),
                                (int) (band.getValue() * 100 / most),
                                "good"))
                        .toList(),
                0);
    }
}
