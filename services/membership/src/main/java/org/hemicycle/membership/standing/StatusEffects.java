package org.hemicycle.membership.standing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives resolutions of the Steering Committee their effect on a status: once per request, however often it comes. */
@Service
@Transactional
public class StatusEffects {

    private final StandingProcedure procedure;
    private final JdbcClient db;
    private final Clock clock;

    StatusEffects(StandingProcedure procedure, JdbcClient db, Clock clock) {
        this.procedure = procedure;
        this.db = db;
        this.clock = clock;
    }

    public void apply(StatusEffect effect) {
        StandingRule.OWN_LETTER.require(effect.to() != Status.WITHDRAWN);
        if (isFirst(effect)) {
            var change = new Change.SetStatus(effect.to(), effect.ground(), EffectiveDate.on(effect.effectiveOn()));
            procedure.enter(effect.country(), change, basis(effect));
        }
    }

    private boolean isFirst(StatusEffect effect) {
        return db.sql("insert into status_effect (request_id, entered_at) values (?, ?) on conflict do nothing")
                        .params(effect.requestId(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static Basis basis(StatusEffect effect) {
        return new Basis(
                "resolution:" + effect.resolution(),
                "Steering Committee resolution of " + effect.decidedOn(),
                effect.resolution(),
                null,
                null,
                List.of());
    }
}
