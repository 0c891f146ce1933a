package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.EligibilityCaller.ANALYST;
import static org.hemicycle.membership.web.EligibilityCaller.SECRETARIAT;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.CampaignProcedure;
import org.hemicycle.membership.eligibility.CampaignView;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.SheetState;
import org.hemicycle.membership.eligibility.report.CountryChange;
import org.hemicycle.membership.eligibility.report.EligibilityReports;
import org.hemicycle.membership.web.EligibilityAnswers.CampaignAnswer;
import org.hemicycle.membership.web.EligibilityAnswers.SheetAnswer;
import org.hemicycle.membership.web.EligibilityForms.CampaignForm;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A year's scoring: the secretariat opens and publishes it, analysts fill it. */
@RestController
@RequestMapping("/eligibility/campaigns")
class CampaignController {

    private final CampaignProcedure campaigns;
    private final EligibilityScores scores;
    private final EligibilityReports reports;
    private final Clock clock;
    private final FreeCountries free;

    CampaignController(
            CampaignProcedure campaigns,
            EligibilityScores scores,
            EligibilityReports reports,
            Clock clock,
            FreeCountries free) {
        this.free = free;
        this.campaigns = campaigns;
        this.scores = scores;
        this.reports = reports;
        this.clock = clock;
    }

    @MayCall(SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<CampaignAnswer> open(@Valid @RequestBody CampaignForm form) {
        var openedOn = form.openedOn() == null ? LocalDate.now(clock) : form.openedOn();
        var campaign = campaigns.open(form.reviewYear(), openedOn, form.frozen());
        return tagged(ResponseEntity.created(URI.create("/eligibility/campaigns/" + campaign.id())), campaign);
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping
    Page<CampaignAnswer> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        return PageOf.all(campaigns.campaigns(), new Page.Request(offset, limit), CampaignAnswer::of);
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/{id}")
    ResponseEntity<CampaignAnswer> read(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), campaigns.campaign(new CampaignId(id)));
    }

    /** Publishes every checked sheet and closes the campaign. */
    @MayCall(SECRETARIAT)
    @PostMapping("/{id}/publication")
    ResponseEntity<CampaignAnswer> publish(@PathVariable UUID id, IfMatch ifMatch) {
        return tagged(ResponseEntity.ok(), campaigns.publish(new CampaignId(id), ifMatch));
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/{campaign}/sheets")
    Page<SheetAnswer> sheets(
            @PathVariable("campaign") UUID id,
            @RequestParam(required = false) @Nullable SheetState state,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var campaign = campaigns.campaign(new CampaignId(id));
        var mine = free.ofCaller();
        var found = scores.sheetsOf(campaign.id()).stream()
                .filter(sheet -> state == null || sheet.state() == state)
                .filter(sheet -> country == null || sheet.country().equals(country))
                .filter(sheet -> mine.test(sheet.country()))
                .toList();
        return PageOf.all(found, new Page.Request(offset, limit), SheetAnswer::of);
    }

    /** The governments whose result would change: they are heard before the scores are published. */
    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/{id}/results-at-stake")
    List<CountryChange> resultsAtStake(@PathVariable UUID id) {
        var mine = free.ofCaller();
        return reports.resultsAtStake(campaigns.campaign(new CampaignId(id)).id()).stream()
                .filter(change -> mine.test(change.country()))
                .toList();
    }

    private static ResponseEntity<CampaignAnswer> tagged(ResponseEntity.BodyBuilder answer, CampaignView campaign) {
        return answer.eTag(IfMatch.tag(campaign.revision())).body(CampaignAnswer.of(campaign));
    }
}
