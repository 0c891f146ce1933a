package org.hemicycle.identity.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.hemicycle.identity.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an application was granted, and takes it back. */
@Service
@Transactional
class GrantProcedure {

    private final GrantTable table;
    private final ApplicationEventPublisher events;
    private final Clock realTime;

    GrantProcedure(GrantTable table, ApplicationEventPublisher events, @Qualifier("machineClock") Clock realTime) {
        this.table = table;
        this.events = events;
        this.realTime = realTime;
    }

    /** False when somebody else went on with this grant since it was read, or it was revoked: nothing is written then. */
    public boolean write(OAuth2Authorization authorization) {
        var id = UUID.fromString(authorization.getId());
        @Nullable Integer version = authorization.getAttribute(GrantMapping.VERSION);
        var now = realTime.instant();
        if (version == null) {
            table.insert(GrantMapping.toRow(authorization, now));
        } else if (!table.advance(id, version)) {
            return false;
        }
        for (var kind : TokenKind.values()) {
            var token = authorization.getToken(kind.token());
            if (token != null && !token.getToken().getTokenValue().equals(TokenMapping.NOT_KEPT)) {
                write(id, kind, token, now);
            }
        }
        return true;
    }

    public void revoke(UUID id, Revocation because) {
        var at = realTime.instant();
        if (table.revoke(id, because, at)) {
            var grant = table.find(id).orElseThrow();
            events.publishEvent(
                    new GrantRevoked(id, new PersonId(grant.person()), new SessionId(grant.session()), because, at));
        }
    }

    private void write(UUID id, TokenKind kind, OAuth2Authorization.Token<? extends OAuth2Token> token, Instant now) {
        var kept = token.getToken();
        var hash = RandomSecret.hash(kept.getTokenValue());
        if (kind == TokenKind.REFRESH) {
            table.spendOthers(id, hash, now);
        }
        var issuedAt = Objects.requireNonNull(kept.getIssuedAt());
        table.addToken(hash, new TokenRow(id, kind, issuedAt, Objects.requireNonNull(kept.getExpiresAt()), null));
        if (token.isInvalidated()) {
            table.spend(hash, now);
            if (kind == TokenKind.REFRESH) {
                revoke(id, Revocation.BY_CLIENT);
            }
        }
    }
}
