package org.hemicycle.membership.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A government under response review is flagged, as far as everybody was told: from the announcement that a letter of
 * concern about it is eligible, to the announcement that the last such case has ended. Of what was not announced nothing
 * is known here.
 */
@Service
@Transactional
public class AnnouncedCases {

    /** What was announced of a case; {@code underReview}: found eligible, and not at its end. */
    public record News(UUID caseId, String country, boolean underReview, LocalDate announcedOn) {}

    private final Participants participants;
    private final StandingProcedure standing;
    private final JdbcClient db;
    private final Clock clock;

    AnnouncedCases(Participants participants, StandingProcedure standing, JdbcClient db, Clock clock) {
        this.participants = participants;
        this.standing = standing;
        this.db = db;
        this.clock = clock;
    }

    public void announced(News news) {
        var before = flagged(news.country());
        db.sql("""
                        insert into announced_case (case_id, country, under_review) values (?, ?, ?)
                        on conflict (case_id) do update set under_review = excluded.under_review""").params(news.caseId(), news.country(), news.underReview()).update();
        var after = flagged(news.country());
        if (after && !before) {
            raise(news);
        } else if (before && !after) {
            lower(news);
        }
    }

    private boolean flagged(String country) {
        return db.sql("select exists (select 1 from announced_case where country = ? and under_review)")
                .param(country)
                .query(Boolean.class)
                .single();
    }

    /** Who takes no part is not flagged; a flag that officers raised before stays theirs. */
    private void raise(News news) {
        var found = participants.findByIso3(news.country()).filter(Participant::participates);
        if (found.isPresent() && !found.get().has(Flag.RESPONSE_POLICY_CASE)) {
            enter(news, new Change.RaiseFlag(Flag.RESPONSE_POLICY_CASE, day(news, found.get())));
            db.sql("insert into flag_by_case (country) values (?) on conflict do nothing")
                    .param(news.country())
                    .update();
        }
    }

    /** Only what was raised for a case is lowered with it; leaving, or being active again, may have lowered it already. */
    private void lower(News news) {
        boolean ours = db.sql("delete from flag_by_case where country = ?")
                        .param(news.country())
                        .update()
                == 1;
        participants
                .findByIso3(news.country())
                .filter(found -> ours && found.participates() && found.has(Flag.RESPONSE_POLICY_CASE))
                .ifPresent(found -> enter(news, new Change.LowerFlag(Flag.RESPONSE_POLICY_CASE, day(news, found))));
    }

    private void enter(News news, Change change) {
        standing.enter(news.country(), change, Basis.of("response-policy:" + news.caseId()));
    }

    /** The day of its announcement; never before the flag's last change, nor after today. */
    private EffectiveDate day(News news, Participant found) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        var day = news.announcedOn().isAfter(today) ? today : news.announcedOn();
        return EffectiveDate.on(found.earliestFor(Flag.RESPONSE_POLICY_CASE, day));
    }
}
