package org.hemicycle.membership.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All campaigns. */
interface Campaigns extends Repository<Campaign, CampaignId> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(CampaignId id);

    /** For steps that touch many sheets: two of them never run at once on a campaign. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Campaign> findWithLockById(CampaignId id);

    Optional<Campaign> findByReviewYear(int reviewYear);

    List<Campaign> findByOrderByReviewYearDesc();
}
