package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.chart.Lying;
import org.hemicycle.portal.chart.Stacks;
import org.hemicycle.portal.frame.Words;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.response.KeptClock;
import org.hemicycle.portal.session.Visit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the clocks of all cases were kept, as a picture beside its table. */
@Controller
class KeptClockController {

    private final Cases cases;
    private final Panels panels;
    private final MessageSource messages;

    KeptClockController(Cases cases, Panels panels, MessageSource messages) {
        this.cases = cases;
        this.panels = panels;
        this.messages = messages;
    }

    @MayCall({"secretariat", "co-chair"})
    @GetMapping("/concerns/clocks")
    String kept(Visit visit, Model model) {
        var kept = panels.now(() -> cases.kept(visit.bearer()));
        model.addAttribute("kept", kept);
        model.addAttribute("parts", KeptClock.PARTS);
        if (kept.content() != null) {
            model.addAttribute("rows", rows(kept.content(), new Words(messages, visit.locale())));
        }
        return "concerns-clocks";
    }

    private static Lying rows(List<KeptClock> kept, Words words) {
        return Lying.of(kept.stream()
                .filter(each -> each.all() > 0)
                .map(each -> new Stacks.Values(words.code("case-clock", each.clock()), each.parts()))
                .toList());
    }
}
