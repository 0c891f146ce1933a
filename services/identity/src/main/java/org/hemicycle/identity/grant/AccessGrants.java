package org.hemicycle.identity.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SessionProcedure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers what applications were granted by people. A client's own token and an exchanged one say everything
 * themselves and are not kept: what is not stored cannot be stolen here.
 */
@Component
class AccessGrants implements OAuth2AuthorizationService {

    private final GrantTable table;
    private final RegisteredClientRepository clients;
    private final SessionProcedure sessions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock realTime;

    AccessGrants(
            GrantTable table,
            RegisteredClientRepository clients,
            SessionProcedure sessions,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Qualifier("machineClock") Clock realTime) {
        this.table = table;
        this.clients = clients;
        this.sessions = sessions;
        this.transaction = transaction;
        this.events = events;
        this.realTime = realTime;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.AUTHORIZATION_CODE.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        var id = UUID.fromString(authorization.getId());
        var written = Boolean.TRUE.equals(transaction.execute(status -> write(id, authorization)));
        if (!written) {
            revoke(id, Revocation.USED_AT_ONCE);
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String value, @Nullable OAuth2TokenType type) {
        var token = table.findToken(RandomSecret.hash(value)).orElse(null);
        if (token == null || !token.kind().is(type)) {
            return null;
        }
        if (token.spentAt() != null && token.kind().isGoodOnce()) {
            revoke(token.accessGrant(), Revocation.USED_TWICE);
            return null;
        }
        return table.find(token.accessGrant())
                .filter(grant -> isAlive(grant, token))
                .map(grant -> load(value, token, grant))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    /** Only pushed requests and consents are removed, and neither is offered. */
    @Override
    public void remove(OAuth2Authorization authorization) {}

    private boolean write(UUID id, OAuth2Authorization authorization) {
        Integer version = authorization.getAttribute(GrantMapping.VERSION);
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

    private void write(UUID id, TokenKind kind, OAuth2Authorization.Token<? extends OAuth2Token> token, Instant now) {
        var kept = token.getToken();
        var hash = RandomSecret.hash(kept.getTokenValue());
        if (kind == TokenKind.REFRESH) {
            table.spendOthers(id, hash, now);
        }
        table.addToken(
                hash,
                new TokenRow(
                        id,
                        kind,
                        java.util.Objects.requireNonNull(kept.getIssuedAt()),
                        java.util.Objects.requireNonNull(kept.getExpiresAt()),
                        null));
        if (token.isInvalidated()) {
            table.spend(hash, now);
            if (kind == TokenKind.REFRESH) {
                revoke(id, Revocation.BY_CLIENT);
            }
        }
    }

    /** A token dies with its session; an ID token may still say which session to end. */
    private boolean isAlive(GrantRow grant, TokenRow token) {
        return token.kind() == TokenKind.IDENTITY
                || (token.spentAt() == null
                        && grant.revokedAt() == null
                        && sessions.isOpen(new SessionId(grant.session())));
    }

    private @Nullable OAuth2Authorization load(String value, TokenRow token, GrantRow grant) {
        var client = clients.findById(grant.client().toString());
        if (client == null) {
            return null;
        }
        var authorization = GrantMapping.toAuthorization(grant, client);
        TokenMapping.add(value, token, grant, authorization);
        return authorization.build();
    }

    private void revoke(UUID id, Revocation because) {
        transaction.executeWithoutResult(status -> {
            var at = realTime.instant();
            if (table.revoke(id, because, at)) {
                var grant = table.find(id).orElseThrow();
                events.publishEvent(new GrantRevoked(
                        id, new PersonId(grant.person()), new SessionId(grant.session()), because, at));
            }
        });
    }
}
