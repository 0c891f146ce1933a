package org.hemicycle.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, finds, strengthens and ends sessions, in real time. */
@Service
@Transactional
public class SessionProcedure {

    /** The only time the cookie's secret can be read. */
    public record Opened(SessionId session, String secret) {}

    /** Reading a session writes no more often than this. */
    private static final Duration SEEN_GRAIN = Duration.ofMinutes(1);

    private final SignInSessions sessions;
    private final SessionSettings settings;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock realTime;

    SessionProcedure(
            SignInSessions sessions,
            SessionSettings settings,
            JdbcClient db,
            ApplicationEventPublisher events,
            @Qualifier("machineClock") Clock realTime) {
        this.sessions = sessions;
        this.settings = settings;
        this.db = db;
        this.events = events;
        this.realTime = realTime;
    }

    public Opened begin(PersonId person, String device) {
        var secret = RandomSecret.next();
        var at = realTime.instant();
        var session = sessions.save(
                SignInSession.begin(RandomSecret.hash(secret), person, device, at, at.plus(settings.longest())));
        events.publishEvent(new SessionEvent.Began(person, session.id(), at));
        return new Opened(session.id(), secret);
    }

    /** The person behind a cookie, if the session is open; counts as a sign of life. */
    public Optional<SignedIn> find(String secret) {
        return sessions.findBySecretHash(RandomSecret.hash(secret))
                .filter(this::isOpen)
                .map(session -> {
                    seen(session);
                    return new SignedIn(session.person(), session.id(), session.proof(), session.provedAt());
                });
    }

    @Transactional(readOnly = true)
    public boolean isOpen(SessionId id) {
        return sessions.findById(id).filter(this::isOpen).isPresent();
    }

    /** Empty when the session has ended meanwhile. */
    public Optional<Opened> prove(SessionId id, Proof proof) {
        return sessions.findById(id).filter(this::isOpen).map(session -> {
            var secret = RandomSecret.next();
            var at = realTime.instant();
            sessions.save(session.proved(proof, RandomSecret.hash(secret), at));
            events.publishEvent(new SessionEvent.Proved(session.person(), id, proof, at));
            return new Opened(id, secret);
        });
    }

    @Transactional(readOnly = true)
    public List<SessionView> openOf(PersonId person) {
        return sessions.findByPersonAndEndedAtIsNullOrderByBeganAtDesc(person).stream()
                .filter(this::isOpen)
                .map(SessionView::of)
                .toList();
    }

    /** False when this person has no such open session. */
    public boolean end(PersonId person, SessionId id, SessionEnd because) {
        var found =
                sessions.findById(id).filter(session -> session.person().equals(person) && session.endedAt() == null);
        found.ifPresent(session -> end(session, because));
        return found.isPresent();
    }

    public void endAll(PersonId person, SessionEnd because) {
        sessions.findByPersonAndEndedAtIsNullOrderByBeganAtDesc(person).forEach(session -> end(session, because));
    }

    private void end(SignInSession session, SessionEnd because) {
        var at = realTime.instant();
        sessions.save(session.ended(because, at));
        events.publishEvent(new SessionEvent.Ended(session.person(), session.id(), because, at));
    }

    private boolean isOpen(SignInSession session) {
        var now = realTime.instant();
        return session.isOpen(now, now.minus(settings.idle()));
    }

    private void seen(SignInSession session) {
        var now = realTime.instant();
        if (session.lastSeenAt().isBefore(now.minus(SEEN_GRAIN))) {
            db.sql("update sign_in_session set last_seen_at = ? where id = ?")
                    .params(java.sql.Timestamp.from(now), session.id().value())
                    .update();
        }
    }
}
