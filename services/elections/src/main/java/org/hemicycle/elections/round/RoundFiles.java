package org.hemicycle.elections.round;

import java.time.Clock;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.cabinet.FileCabinet;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of rounds. */
@Component
class RoundFiles extends FileCabinet<SecretRound, ElectionId> {

    private final Rounds rounds;
    private final JdbcClient db;

    RoundFiles(Rounds rounds, OfficeCalendar calendar, Clock clock, JdbcClient db) {
        super(new Drawer<>("This ballot", rounds::findById, rounds::save, SecretRound::version), calendar, clock);
        this.rounds = rounds;
        this.db = db;
    }

    /** Waits for whoever changes it now, and sees what they did. */
    @Override
    public SecretRound take(ElectionId id) {
        db.sql("select 1 from secret_round where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    boolean isRound(ElectionId id) {
        return rounds.findById(id).isPresent();
    }
}
