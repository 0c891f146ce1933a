package org.hemicycle.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.eligibility.Campaigns;
import org.hemicycle.portal.eligibility.Findings;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with a scoring: one analyst enters, another checks, the secretariat opens and publishes. */
@Controller
class CampaignActController {

    private static final String ANALYST = CampaignBoardController.ANALYST;
    private static final String SECRETARIAT = CampaignBoardController.SECRETARIAT;
    private static final int SOURCES = 4;

    private final Campaigns campaigns;
    private final CampaignBoardController board;
    private final Forms forms;

    CampaignActController(Campaigns campaigns, CampaignBoardController board, Forms forms) {
        this.campaigns = campaigns;
        this.board = board;
        this.forms = forms;
    }

    @MayCall(SECRETARIAT)
    @PostMapping("/eligibility/campaigns")
    String open(Visit visit, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var made = new String[1];
        var act = new Act(form.value("key"), null, campaign(form));
        return forms.send(visit, form, () -> made[0] = campaigns.open(visit.bearer(), act))
                ? "redirect:/eligibility/campaigns/" + UUID.fromString(made[0])
                : board.all(visit, form, model);
    }

    @MayCall(ANALYST)
    @GetMapping("/eligibility/campaigns/{id}/values")
    String values(
            Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        return values(visit, id, new Form(asked), model);
    }

    @MayCall(ANALYST)
    @PostMapping("/eligibility/campaigns/{id}/values")
    String enter(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var campaign = campaigns.one(visit.bearer(), id).body();
        var act = new Act(form.value("key"), null, Findings.body(form, campaign));
        var made = new String[1];
        return forms.send(visit, form, () -> made[0] = campaigns.draft(visit.bearer(), id, act))
                ? "redirect:/eligibility/sheets/" + UUID.fromString(made[0])
                : values(visit, id, form, model);
    }

    @MayCall(ANALYST)
    @PostMapping("/eligibility/sheets/{id}/check")
    String check(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var act = Act.on(form.given("tag"), null);
        return forms.send(visit, form, () -> campaigns.check(visit.bearer(), id.toString(), act))
                ? "redirect:/eligibility/sheets/" + id
                : board.sheet(visit, id.toString(), form, model);
    }

    @MayCall(SECRETARIAT)
    @PostMapping("/eligibility/campaigns/{id}/publication")
    String publish(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var act = Act.on(form.given("tag"), null);
        return forms.send(visit, form, () -> campaigns.publish(visit.bearer(), id.toString(), act))
                ? "redirect:/eligibility/campaigns/" + id
                : board.one(visit, id.toString(), null, form, model);
    }

    private String values(Visit visit, String id, Form form, Model model) {
        var campaign = campaigns.one(visit.bearer(), id).body();
        model.addAttribute("form", form);
        model.addAttribute("campaign", campaign);
        model.addAttribute("facts", Findings.facts(campaign.ruleSet()));
        return "values";
    }

    private static Map<String, @Nullable Object> campaign(Form form) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        var year = form.value("reviewYear");
        body.put("reviewYear", year.matches("[0-9]{4}") ? Integer.valueOf(year) : null);
        body.put("openedOn", form.given("openedOn"));
        body.put(
                "sources",
                IntStream.range(0, SOURCES)
                        .mapToObj(at -> source(form, "sources[%d].".formatted(at)))
                        .filter(source -> source.values().stream().anyMatch(java.util.Objects::nonNull))
                        .toList());
        return body;
    }

    private static Map<String, @Nullable String> source(Form form, String at) {
        var source = new LinkedHashMap<String, @Nullable String>();
        List.of("name", "edition", "retrievedOn", "url").forEach(part -> source.put(part, form.given(at + part)));
        return source;
    }
}
