package org.hemicycle.identity.grant;

import java.util.UUID;
import org.hemicycle.identity.secret.RandomSecret;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SessionProcedure;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers what applications were granted by people. A client's own token and an exchanged one say everything
 * themselves and are not kept: what is not stored cannot be stolen here.
 */
@Component
class AccessGrants implements OAuth2AuthorizationService {

    private final GrantTable table;
    private final GrantProcedure grants;
    private final RegisteredClientRepository clients;
    private final SessionProcedure sessions;

    AccessGrants(
            GrantTable table, GrantProcedure grants, RegisteredClientRepository clients, SessionProcedure sessions) {
        this.table = table;
        this.grants = grants;
        this.clients = clients;
        this.sessions = sessions;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var ofAPerson = AuthorizationGrantType.AUTHORIZATION_CODE.equals(authorization.getAuthorizationGrantType());
        if (ofAPerson && !grants.write(authorization)) {
            grants.revoke(UUID.fromString(authorization.getId()), Revocation.USED_AT_ONCE);
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
            grants.revoke(token.accessGrant(), Revocation.USED_TWICE);
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
}
