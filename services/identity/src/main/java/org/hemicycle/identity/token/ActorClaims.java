package org.hemicycle.identity.token;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.hemicycle.identity.client.TokenClients;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.session.SignedIn;
import org.hemicycle.identity.standing.StandingRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes into the token who acts, as the platform's {@code Actors} read it: {@code person, roles, government} and where
 * they belong ({@code affiliation, constituency, seat}); and of who signed in, how and when they proved it: {@code acr,
 * amr, auth_time, sid}.
 */
@Component
class ActorClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final PersonProcedure people;
    private final StandingRegister standings;
    private final Audiences audiences;
    private final Clock realTime;

    ActorClaims(
            PersonProcedure people,
            StandingRegister standings,
            Audiences audiences,
            @Qualifier("machineClock") Clock realTime) {
        this.people = people;
        this.standings = standings;
        this.audiences = audiences;
        this.realTime = realTime;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        var claims = token.getClaims();
        if (token.getPrincipal() instanceof SignedIn signedIn) {
            proves(signedIn, claims);
            if (!OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                acts(signedIn.getPrincipal(), token);
            }
        } else {
            acts(TokenClients.personBehind(token.getRegisteredClient()).orElseThrow(), token);
        }
    }

    private static void proves(SignedIn signedIn, JwtClaimsSet.Builder claims) {
        claims.claim("acr", signedIn.proof().acr())
                .claim("amr", signedIn.proof().amr())
                .claim("auth_time", Date.from(signedIn.provedAt()))
                .claim("sid", signedIn.session().toString());
    }

    private void acts(PersonId person, JwtEncodingContext token) {
        var rights = people.rightsOn(person, LocalDate.ofInstant(realTime.instant(), ZoneOffset.UTC));
        var claims = token.getClaims()
                .subject(person.toString())
                .audience(audiences.of(token))
                .claim("client_id", token.getRegisteredClient().getClientId())
                .claim("person", person.toString())
                .claim("roles", rights.roles());
        optional("affiliation", rights.affiliation(), claims);
        optional("constituency", rights.constituency(), claims);
        if (!rights.seats().isEmpty()) {
            claims.claim("seat", rights.seats());
        }
        if (rights.government() != null) {
            speaksFor(rights.government(), claims);
        }
    }

    private static void optional(String name, @Nullable String value, JwtClaimsSet.Builder claims) {
        if (value != null) {
            claims.claim(name, value);
        }
    }

    private void speaksFor(String government, JwtClaimsSet.Builder claims) {
        claims.claim("government", government);
        standings.latest(government).ifPresent(status -> claims.claim("standing", status));
    }
}
