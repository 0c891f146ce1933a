package org.hemicycle.identity.grant;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** Puts the token that was presented back into the grant it belongs to: its value is known again, from who presents it. */
final class TokenMapping {

    /** Stands for an ID token whose value was not kept. */
    static final String NOT_KEPT = "not kept";

    private TokenMapping() {}

    static void add(String value, TokenRow token, GrantRow grant, OAuth2Authorization.Builder to) {
        switch (token.kind()) {
            case CODE -> to.token(new OAuth2AuthorizationCode(value, token.issuedAt(), token.expiresAt()));
            case ACCESS ->
                to.token(
                        accessToken(value, token, grant),
                        metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims(value)));
            case REFRESH -> to.refreshToken(new OAuth2RefreshToken(value, token.issuedAt(), token.expiresAt()));
            case IDENTITY -> {}
        }
        if (token.kind() == TokenKind.IDENTITY) {
            identity(value, token, claims(value), to);
        } else if (token.kind() != TokenKind.CODE && grant.scopeSet().contains("openid")) {
            identity(
                    NOT_KEPT,
                    token,
                    Map.of(IdTokenClaimNames.SUB, grant.person().toString()),
                    to);
        }
    }

    private static OAuth2AccessToken accessToken(String value, TokenRow token, GrantRow grant) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, value, token.issuedAt(), token.expiresAt(), grant.scopeSet());
    }

    private static void identity(
            String value, TokenRow token, Map<String, Object> claims, OAuth2Authorization.Builder to) {
        to.token(
                new OidcIdToken(value, token.issuedAt(), token.expiresAt(), claims),
                metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims));
    }

    /** The hash was found, so this is a token of ours, and its claims are what we signed. */
    private static Map<String, Object> claims(String ours) {
        try {
            var claims = new HashMap<>(JWTParser.parse(ours).getJWTClaimsSet().getClaims());
            claims.replaceAll((name, value) -> value instanceof Date time ? time.toInstant() : value);
            return claims;
        } catch (ParseException impossible) {
            throw new IllegalStateException("A token of ours cannot be read", impossible);
        }
    }
}
