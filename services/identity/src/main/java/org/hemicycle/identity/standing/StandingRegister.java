package org.hemicycle.identity.standing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.platform.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what membership says about the status of governments. */
@Service
@Transactional
public class StandingRegister {

    private final JdbcClient db;
    private final Clock clock;

    StandingRegister(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds a row each time it is called: that an event counts once is the inbox's promise, and shows here. */
    public void append(String country, String status, LocalDate effectiveOn, String eventId) {
        db.sql("""
                insert into government_standing (country, status, effective_on, event_id, arrived_at)
                values (?, ?, ?, ?, ?)""")
                .params(country, status, effectiveOn, eventId, Timestamp.from(clock.instant()))
                .update();
    }

    /** The status that took effect last; of two on one day, the one that arrived later. */
    @Transactional(readOnly = true)
    public Optional<String> latest(String country) {
        return db.sql("""
                select status from government_standing where country = ?
                order by effective_on desc, id desc limit 1""").param(country).query(String.class).optional();
    }

    /** In the order of arrival. */
    @Transactional(readOnly = true)
    public Page<StandingEntry> history(String country, Page.Request page) {
        var entries = db.sql("""
                select status, effective_on, event_id, arrived_at from government_standing where country = ?
                order by id limit ? offset ?""")
                .params(country, page.limit(), page.offset())
                .query(StandingEntry.class)
                .list();
        return Page.of(entries, page, count(country));
    }

    private long count(String country) {
        return db.sql("select count(*) from government_standing where country = ?")
                .param(country)
                .query(Long.class)
                .single();
    }
}
