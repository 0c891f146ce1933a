package org.hemicycle.membership.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All bulk runs. */
interface ScoringRuns extends Repository<ScoringRun, RunId> {

    ScoringRun save(ScoringRun run);

    Optional<ScoringRun> findById(RunId id);

    Optional<ScoringRun> findFirstByCampaignOrderByNumberDesc(CampaignId campaign);

    List<ScoringRun> findByCampaignOrderByNumber(CampaignId campaign);
}
