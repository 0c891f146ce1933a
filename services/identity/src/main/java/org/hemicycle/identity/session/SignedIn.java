package org.hemicycle.identity.session;

import java.time.Instant;
import java.util.List;
import org.hemicycle.identity.person.PersonId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody signed in with a browser: who, in which session, and how and when they last proved it. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient PersonId person;
    private final transient SessionId session;
    private final Proof proof;
    private final Instant provedAt;

    public SignedIn(PersonId person, SessionId session, Proof proof, Instant provedAt) {
        super(List.of());
        this.person = person;
        this.session = session;
        this.proof = proof;
        this.provedAt = provedAt;
        setAuthenticated(true);
    }

    @Override
    public PersonId getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    public SessionId session() {
        return session;
    }

    public Proof proof() {
        return proof;
    }

    public Instant provedAt() {
        return provedAt;
    }
}
