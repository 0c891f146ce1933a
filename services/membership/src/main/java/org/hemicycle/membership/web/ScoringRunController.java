package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.EligibilityCaller.ANALYST;
import static org.hemicycle.membership.web.EligibilityCaller.SECRETARIAT;

import jakarta.validation.Valid;
import java.util.UUID;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.RunId;
import org.hemicycle.membership.eligibility.ScoringRunProcedure;
import org.hemicycle.membership.eligibility.report.Differences;
import org.hemicycle.membership.eligibility.report.EligibilityReports;
import org.hemicycle.membership.web.EligibilityAnswers.OutcomeAnswer;
import org.hemicycle.membership.web.EligibilityAnswers.RunAnswer;
import org.hemicycle.membership.web.EligibilityForms.RunForm;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores many countries at once and tells what differs between two runs. */
@RestController
@RequestMapping("/eligibility")
class ScoringRunController {

    private final ScoringRunProcedure runs;
    private final EligibilityReports reports;
    private final FreeCountries free;

    ScoringRunController(ScoringRunProcedure runs, EligibilityReports reports, FreeCountries free) {
        this.runs = runs;
        this.reports = reports;
        this.free = free;
    }

    /** The same findings again change nothing and answer with the same run. */
    @MayCall(ANALYST)
    @PostMapping("/campaigns/{campaign}/runs")
    OutcomeAnswer run(@PathVariable UUID campaign, @Valid @RequestBody RunForm form) {
        form.countries().forEach(findings -> free.require(findings.country()));
        return OutcomeAnswer.of(runs.run(new CampaignId(campaign), form.content(), EligibilityCaller.analyst()));
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/campaigns/{campaign}/runs")
    Page<RunAnswer> list(
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var mine = free.ofCaller();
        return PageOf.all(
                runs.runs(new CampaignId(campaign)), new Page.Request(offset, limit), run -> RunAnswer.of(run, mine));
    }

    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/runs/{id}")
    RunAnswer read(@PathVariable UUID id) {
        return RunAnswer.of(runs.run(new RunId(id)), free.ofCaller());
    }

    /** What differs between an earlier run and this one. */
    @MayCall({ANALYST, SECRETARIAT})
    @GetMapping("/runs/{id}/differences")
    Differences differences(@PathVariable UUID id, @RequestParam UUID from) {
        return reports.differencesBetweenRuns(new RunId(from), new RunId(id)).of(free.ofCaller());
    }
}
