package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins. */
@Controller
class HomeController {

    private static final List<String> CARDS =
            List.of("members", "committee", "elections", "resolutions", "response-cases", "open-data");

    @MayCall(MayCall.ANYONE)
    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("cards", CARDS);
        return "home";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/about")
    String about() {
        return "about";
    }
}
