package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.home.News;
import org.hemicycle.portal.house.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what is going on now, and where to go. */
@Controller
class HomeController {

    private static final List<String> CARDS =
            List.of("members", "eligibility", "committee", "elections", "resolutions", "response-cases", "open-data");

    private final News news;
    private final Panels panels;

    HomeController(News news, Panels panels) {
        this.news = news;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/")
    String home(Model model) {
        var decisions = panels.begin(news::decisions);
        var elections = panels.begin(news::elections);
        var cases = panels.begin(news::cases);
        var figures = panels.begin(news::figures);
        model.addAttribute("decisions", decisions.panel());
        model.addAttribute("elections", elections.panel());
        model.addAttribute("cases", cases.panel());
        model.addAttribute("figures", figures.panel());
        model.addAttribute("cards", CARDS);
        return "home";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/about")
    String about() {
        return "about";
    }
}
