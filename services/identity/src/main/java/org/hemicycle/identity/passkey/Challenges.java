package org.hemicycle.identity.passkey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hemicycle.identity.session.SessionId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** What a device shall sign now: one at a time for each session and purpose, good once. */
@Component
class Challenges {

    enum Purpose {
        REGISTER,
        PROVE
    }

    static final Duration HOLD = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock realTime;

    Challenges(JdbcClient db, @Qualifier("machineClock") Clock realTime) {
        this.db = db;
        this.realTime = realTime;
    }

    Bytes next(SessionId session, Purpose purpose) {
        var challenge = Bytes.random();
        db.sql("""
                insert into passkey_challenge (session, purpose, challenge, expires_at) values (?, ?, ?, ?)
                on conflict (session, purpose) do update
                    set challenge = excluded.challenge, expires_at = excluded.expires_at""")
                .params(
                        session.value(),
                        purpose.name(),
                        challenge.getBytes(),
                        Timestamp.from(realTime.instant().plus(HOLD)))
                .update();
        return challenge;
    }

    Optional<Bytes> take(SessionId session, Purpose purpose) {
        return db.sql("""
                delete from passkey_challenge where session = ? and purpose = ?
                returning case when expires_at > ? then challenge end""")
                .params(session.value(), purpose.name(), Timestamp.from(realTime.instant()))
                .query(byte[].class)
                .optional()
                .map(Bytes::new);
    }
}
