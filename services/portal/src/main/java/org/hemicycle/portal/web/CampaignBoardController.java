package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.eligibility.Campaigns;
import org.hemicycle.portal.eligibility.Score;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Scorings in the making: how far they are, what would change, each score with who signed it. */
@Controller
class CampaignBoardController {

    static final String ANALYST = "eligibility-analyst";
    static final String SECRETARIAT = "secretariat";

    private final Campaigns campaigns;
    private final Panels panels;

    CampaignBoardController(Campaigns campaigns, Panels panels) {
        this.campaigns = campaigns;
        this.panels = panels;
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/eligibility/campaigns")
    String all(Visit visit, Model model) {
        return all(visit, Form.empty(), model);
    }

    String all(Visit visit, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("campaigns", panels.now(() -> campaigns.all(visit.bearer())));
        return "campaigns";
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/eligibility/campaigns/{id}")
    String one(
            Visit visit, @PathVariable String id, @RequestParam(required = false) @Nullable String state, Model model) {
        return one(visit, id, state, Form.empty(), model);
    }

    String one(Visit visit, String id, @Nullable String state, Form form, Model model) {
        var progress = panels.begin(() -> campaigns.progress(visit.bearer(), id));
        var sheets = panels.begin(() -> campaigns.sheets(visit.bearer(), id, state));
        var stake = panels.begin(() -> campaigns.atStake(visit.bearer(), id));
        var campaign = campaigns.one(visit.bearer(), id);
        model.addAttribute("form", form);
        model.addAttribute("campaign", campaign.body());
        model.addAttribute("tag", campaign.tag());
        model.addAttribute("state", state == null ? "" : state);
        model.addAttribute("progress", progress.panel());
        model.addAttribute("sheets", sheets.panel());
        model.addAttribute("stake", stake.panel());
        return "campaign";
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/eligibility/sheets/{id}")
    String sheet(Visit visit, @PathVariable String id, Model model) {
        return sheet(visit, id, Form.empty(), model);
    }

    String sheet(Visit visit, String id, Form form, Model model) {
        var sheet = campaigns.sheet(visit.bearer(), id);
        model.addAttribute("form", form);
        model.addAttribute("sheet", sheet.body());
        model.addAttribute("tag", sheet.tag());
        model.addAttribute("areas", Score.AREAS);
        return "sheet";
    }
}
