package org.hemicycle.membership.eligibility;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores many countries at once and keeps what each run gave. */
@Service
@Transactional
public class ScoringRunProcedure {

    private final Assessor assessor;
    private final Drafts drafts;
    private final ScoringRuns runs;
    private final Clock clock;

    ScoringRunProcedure(Assessor assessor, Drafts drafts, ScoringRuns runs, Clock clock) {
        this.assessor = assessor;
        this.drafts = drafts;
        this.runs = runs;
        this.clock = clock;
    }

    /** Drafts all countries found. The same findings again change nothing and answer with the same run. */
    public RunOutcome run(CampaignId id, List<CountryFindings> findings, AnalystId analyst) {
        requireOneEach(findings);
        var campaign = assessor.openCampaign(id);
        var lines = new HashSet<ScoreLine>();
        var changes = new EnumMap<Drafts.Change, Set<String>>(Drafts.Change.class);
        for (var country : findings) {
            var assessment = assessor.assess(campaign, country);
            var taken = drafts.take(campaign, country.country(), assessment, analyst, clock.instant());
            lines.add(ScoreLine.of(country.country(), assessment));
            changes.computeIfAbsent(taken.change(), change -> new TreeSet<>()).add(country.country());
        }
        return outcome(keep(id, lines, analyst), changes);
    }

    private RunId keep(CampaignId campaign, Set<ScoreLine> lines, AnalystId analyst) {
        var last = runs.findFirstByCampaignOrderByNumberDesc(campaign);
        if (last.filter(run -> run.gave(lines)).isPresent()) {
            return last.get().id();
        }
        var number = last.map(ScoringRun::number).orElse(0) + 1;
        return runs.save(ScoringRun.of(campaign, number, analyst, clock.instant(), lines))
                .id();
    }

    private static RunOutcome outcome(RunId run, EnumMap<Drafts.Change, Set<String>> changes) {
        return new RunOutcome(
                run,
                changes.getOrDefault(Drafts.Change.DRAFTED, Set.of()),
                changes.getOrDefault(Drafts.Change.REDRAFTED, Set.of()),
                changes.getOrDefault(Drafts.Change.UNCHANGED, Set.of()),
                changes.getOrDefault(Drafts.Change.AWAITS_CORRECTION, Set.of()));
    }

    private static void requireOneEach(List<CountryFindings> findings) {
        var countries = findings.stream().map(CountryFindings::country).distinct();
        EligibilityRule.ONE_FINDING_PER_COUNTRY.require(countries.count() == findings.size());
    }

    @Transactional(readOnly = true)
    public RunView run(RunId id) {
        return runs.findById(id).map(ScoringRun::view).orElseThrow(() -> Refused.notFound("This run"));
    }

    /** The runs of a campaign, first to last. */
    @Transactional(readOnly = true)
    public List<RunView> runs(CampaignId campaign) {
        return runs.findByCampaignOrderByNumber(campaign).stream()
                .map(ScoringRun::view)
                .toList();
    }
}
