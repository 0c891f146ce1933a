package org.hemicycle.portal.session;

import java.util.List;
import java.util.Objects;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Asks identity, once after a sign-in, who it is: the name to greet with and the roles that choose the pages offered. */
@Component
class Introduction implements OAuth2UserService<OidcUserRequest, OidcUser> {

    record Me(
            @Nullable String displayName,
            @Nullable List<String> roles,
            @Nullable String government) {}

    private final House house;

    Introduction(House house) {
        this.house = house;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getAccessToken().getTokenValue();
        var me = introduced(token);
        return new Reader(
                request.getIdToken(),
                me.displayName(),
                Objects.requireNonNullElse(me.roles(), List.of()),
                me.government());
    }

    /** Away just now: the sign-in has failed, and the page for that says what to do. */
    private Me introduced(String token) {
        try {
            return house.get(neighbour -> token, Neighbour.IDENTITY, Me.class, "/me");
        } catch (Away | Refusal failure) {
            throw new OAuth2AuthenticationException(new OAuth2Error("not-introduced"), failure);
        }
    }
}
