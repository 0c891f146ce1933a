package org.hemicycle.identity.grant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The four things a grant consists of, by the names the token server gives them. */
enum TokenKind {
    CODE("code", OAuth2AuthorizationCode.class),
    ACCESS("access_token", OAuth2AccessToken.class),
    REFRESH("refresh_token", OAuth2RefreshToken.class),
    IDENTITY("id_token", OidcIdToken.class);

    private final String type;
    private final Class<? extends OAuth2Token> token;

    TokenKind(String type, Class<? extends OAuth2Token> token) {
        this.type = type;
        this.token = token;
    }

    Class<? extends OAuth2Token> token() {
        return token;
    }

    /** One that is spent and comes again was stolen, or copied: it has one owner and one use. */
    boolean isGoodOnce() {
        return this == CODE || this == REFRESH;
    }

    boolean is(@Nullable OAuth2TokenType wanted) {
        return wanted == null || wanted.getValue().equals(type);
    }
}
