package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What one bulk run gave, kept to be compared with the next. Never changes. */
@Table("eligibility_run")
final class ScoringRun extends AbstractAggregateRoot<ScoringRun> {

    @Id
    private final RunId id;

    @Version
    private int version;

    private final CampaignId campaign;
    private final int number;
    private final AnalystId ranBy;
    private final Instant ranAt;

    @MappedCollection(idColumn = "run")
    private final Set<ScoreLine> lines;

    ScoringRun(
            RunId id,
            int version,
            CampaignId campaign,
            int number,
            AnalystId ranBy,
            Instant ranAt,
            Set<ScoreLine> lines) {
        this.id = id;
        this.version = version;
        this.campaign = campaign;
        this.number = number;
        this.ranBy = ranBy;
        this.ranAt = ranAt;
        this.lines = Set.copyOf(lines);
    }

    static ScoringRun of(CampaignId campaign, int number, AnalystId ranBy, Instant ranAt, Set<ScoreLine> lines) {
        var run = new ScoringRun(RunId.next(), 0, campaign, number, ranBy, ranAt, lines);
        run.registerEvent(
                new EligibilityEvent.CountriesScored(run.id, campaign, number, run.lines.size(), ranBy, ranAt));
        return run;
    }

    boolean gave(Set<ScoreLine> others) {
        return lines.equals(others);
    }

    RunId id() {
        return id;
    }

    int number() {
        return number;
    }

    RunView view() {
        return new RunView(id, version, campaign, number, ranBy, ranAt, lines);
    }
}
