package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All versions of all score sheets. */
interface ScoreSheets extends Repository<ScoreSheet, SheetId> {

    ScoreSheet save(ScoreSheet sheet);

    Optional<ScoreSheet> findById(SheetId id);

    Optional<ScoreSheet> findFirstByCountryAndReviewYearOrderByVersionDesc(String country, int reviewYear);

    List<ScoreSheet> findByCampaignOrderByCountryAscVersionAsc(CampaignId campaign);

    List<ScoreSheet> findByCountryAndStateOrderByReviewYearAscVersionAsc(String country, SheetState state);

    List<ScoreSheet> findByCountryAndStateInOrderByReviewYearAscVersionAsc(String country, Set<SheetState> states);

    List<ScoreSheet> findByStateOrderByCountryAscReviewYearAscVersionAsc(SheetState state);

    /** The latest year goes first: a late correction of an old year does not become the score in force. */
    @Query("""
            select * from eligibility_sheet
            where country = :country and published_at <= :at
            order by review_year desc, version desc limit 1
            """)
    Optional<ScoreSheet> findInForce(String country, Instant at);

    /** The last version of each country's score of a year that was public at the instant. */
    @Query("""
            select distinct on (country) * from eligibility_sheet
            where review_year = :reviewYear and published_at <= :at
            order by country, version desc
            """)
    List<ScoreSheet> findPublishedOfYear(int reviewYear, Instant at);

    /** The score in force of every country at the instant, of a review year before the given one. */
    @Query("""
            select distinct on (country) * from eligibility_sheet
            where review_year < :reviewYear and published_at <= :at
            order by country, review_year desc, version desc
            """)
    List<ScoreSheet> findInForceBeforeYear(int reviewYear, Instant at);
}
