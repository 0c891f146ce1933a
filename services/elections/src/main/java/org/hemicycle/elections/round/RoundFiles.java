package org.hemicycle.elections.round;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes files of rounds out and puts them back. */
@Component
class RoundFiles {

    private final Rounds rounds;
    private final JdbcClient db;
    private final Clock clock;

    RoundFiles(Rounds rounds, JdbcClient db, Clock clock) {
        this.rounds = rounds;
        this.db = db;
        this.clock = clock;
    }

    void add(SecretRound round) {
        rounds.save(round);
    }

    SecretRound find(ElectionId id) {
        return rounds.findById(id).orElseThrow(() -> Refused.notFound("This ballot"));
    }

    SecretRound find(ElectionId id, IfMatch ifMatch) {
        var round = find(id);
        ifMatch.require(round.version());
        return round;
    }

    /** Waits for whoever changes it now, and sees what they did. */
    SecretRound lock(ElectionId id) {
        db.sql("select 1 from secret_round where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    void change(ElectionId id, Consumer<SecretRound> step) {
        var round = lock(id);
        step.accept(round);
        rounds.save(round);
    }

    boolean isRound(ElectionId id) {
        return rounds.findById(id).isPresent();
    }

    Instant now() {
        return clock.instant();
    }
}
