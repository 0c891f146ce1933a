package org.hemicycle.identity.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links: made, found while they hold, used once. A new one voids those before. */
@Component
class ActivationLinks {

    private final JdbcClient db;
    private final Duration hold;
    private final Clock realTime;

    ActivationLinks(
            JdbcClient db,
            @Value("${identity.activation.hold}") Duration hold,
            @Qualifier("machineClock") Clock realTime) {
        this.db = db;
        this.hold = hold;
        this.realTime = realTime;
    }

    /** @param secret what stands in the link: the only time it can be read */
    record Made(String secret, Instant expiresAt) {}

    Made make(PersonId person) {
        db.sql("delete from activation_link where person = ? and used_at is null")
                .param(person.value())
                .update();
        var made = new Made(RandomSecret.next(), realTime.instant().plus(hold));
        db.sql("insert into activation_link (hash, person, made_at, expires_at) values (?, ?, ?, ?)")
                .params(
                        RandomSecret.hash(made.secret()),
                        person.value(),
                        Timestamp.from(realTime.instant()),
                        Timestamp.from(made.expiresAt()))
                .update();
        return made;
    }

    Optional<PersonId> find(String secret) {
        return db.sql("select person from activation_link where hash = ? and used_at is null and expires_at > ?")
                .params(RandomSecret.hash(secret), Timestamp.from(realTime.instant()))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Of two who use it at once, one succeeds. */
    boolean use(String secret) {
        var now = Timestamp.from(realTime.instant());
        return db.sql("update activation_link set used_at = ? where hash = ? and used_at is null and expires_at > ?")
                        .params(now, RandomSecret.hash(secret), now)
                        .update()
                == 1;
    }
}
