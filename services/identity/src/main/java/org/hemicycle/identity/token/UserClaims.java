package org.hemicycle.identity.token;

import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.stereotype.Component;

/** What an application may ask about who signed in: the name only if it was granted the profile. Never from a token. */
@Component
class UserClaims implements Function<OidcUserInfoAuthenticationContext, OidcUserInfo> {

    private final PersonProcedure people;

    UserClaims(PersonProcedure people) {
        this.people = people;
    }

    @Override
    public OidcUserInfo apply(OidcUserInfoAuthenticationContext asked) {
        var authorization = asked.getAuthorization();
        var claims = new HashMap<String, Object>();
        claims.put("sub", authorization.getPrincipalName());
        if (authorization.getAuthorizedScopes().contains("profile")) {
            people.nameOf(new PersonId(UUID.fromString(authorization.getPrincipalName())))
                    .ifPresent(name -> claims.put("name", name));
        }
        return new OidcUserInfo(claims);
    }
}
