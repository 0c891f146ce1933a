package org.hemicycle.identity.start;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what nobody could use any more. The ledger keeps what happened. */
@Component
class Cleanup {

    private static final Duration KEPT = Duration.ofDays(2);

    private static final List<String> EXPIRED = List.of(
            """
            delete from access_grant g where not exists (
                select 1 from granted_token t where t.access_grant = g.id and t.expires_at > ?)""",
            "delete from limit_bucket where touched_at < ?",
            "delete from activation_link where expires_at < ?",
            """
            delete from sign_in_session s where expires_at < ?
                and not exists (select 1 from access_grant g where g.session = s.id)""");

    private final JdbcClient db;
    private final Clock realTime;

    Cleanup(JdbcClient db, @Qualifier("machineClock") Clock realTime) {
        this.db = db;
        this.realTime = realTime;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = java.util.concurrent.TimeUnit.MINUTES)
    void forget() {
        var before = Timestamp.from(realTime.instant().minus(KEPT));
        EXPIRED.forEach(sql -> db.sql(sql).param(before).update());
    }
}
