package org.hemicycle.elections.roll;

import static org.hemicycle.elections.roll.RollRule.APPEAL_STILL_OPEN;
import static org.hemicycle.elections.roll.RollRule.ONE_OPEN_APPEAL;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals of governments against their line on a frozen roll. Granted, each makes the roll's next version. */
@Service
@Transactional
public class Appeals {

    private static final String SELECT = """
        select id, election, country, grounds, filed_at, granted, reason, decided_at from roll_appeal
        """;

    private final JdbcClient db;
    private final Rolls rolls;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Appeals(JdbcClient db, Rolls rolls, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.rolls = rolls;
        this.clock = clock;
        this.events = events;
    }

    public AppealId file(ElectionId election, String country, String grounds) {
        ONE_OPEN_APPEAL.require(of(election).stream()
                .noneMatch(appeal -> appeal.country().equals(country) && appeal.granted() == null));
        var id = new AppealId(UUID.randomUUID());
        var at = clock.instant();
        db.sql("insert into roll_appeal (id, election, country, grounds, filed_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), election.value(), country, grounds, Timestamp.from(at))
                .update();
        events.publishEvent(new RollEvent.AppealFiled(election, id, country, at));
        return id;
    }

    /** Refuses what {@link #decide} would refuse. */
    @Transactional(readOnly = true)
    public AppealView requireOpen(ElectionId election, AppealId id) {
        var appeal = of(election).stream()
                .filter(one -> one.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("This appeal"));
        APPEAL_STILL_OPEN.require(appeal.granted() == null);
        return appeal;
    }

    /** @return the corrected roll, where the appeal was granted: the government's line is turned round */
    public Optional<RollVersion> decide(ElectionId election, AppealId id, boolean granted, String reason) {
        var appeal = requireOpen(election, id);
        var at = clock.instant();
        db.sql("update roll_appeal set granted = ?, reason = ?, decided_at = ? where id = ?")
                .params(granted, reason, Timestamp.from(at), id.value())
                .update();
        var corrected = granted ? Optional.of(correct(election, appeal, reason)) : Optional.<RollVersion>empty();
        var number = corrected.map(RollVersion::number).orElse(null);
        events.publishEvent(new RollEvent.AppealDecided(election, id, appeal.country(), granted, number, at));
        return corrected;
    }

    private RollVersion correct(ElectionId election, AppealView appeal, String reason) {
        var before = rolls.frozen(election).orElseThrow().of(appeal.country());
        var line = new RollLine(appeal.country(), !before.eligible(), "on appeal: " + reason);
        return rolls.correct(election, line, "appeal:" + appeal.id());
    }

    @Transactional(readOnly = true)
    public List<AppealView> of(ElectionId election) {
        return db.sql(SELECT + "where election = ? order by filed_at, id")
                .param(election.value())
                .query((row, n) -> read(row))
                .list();
    }

    private static AppealView read(ResultSet row) throws SQLException {
        var decided = row.getTimestamp(8);
        return new AppealView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getObject(6, Boolean.class),
                row.getString(7),
                decided == null ? null : decided.toInstant());
    }
}
