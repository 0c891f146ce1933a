package org.hemicycle.identity.token;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hemicycle.identity.client.TokenClients;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.standing.StandingRegister;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Writes into the token who acts, as the platform's {@code Actors} read it: {@code person, roles, government}. */
@Component
class ActorClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final PersonProcedure people;
    private final StandingRegister standings;
    private final Clock realTime;

    ActorClaims(PersonProcedure people, StandingRegister standings, @Qualifier("machineClock") Clock realTime) {
        this.people = people;
        this.standings = standings;
        this.realTime = realTime;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        var person = TokenClients.personBehind(token.getRegisteredClient());
        var rights = people.rightsOn(person, LocalDate.ofInstant(realTime.instant(), ZoneOffset.UTC));
        var claims = token.getClaims()
                .subject(person.toString())
                .audience(List.of(TokenServer.AUDIENCE))
                .claim("person", person.toString())
                .claim("roles", rights.roles());
        if (rights.government() != null) {
            speaksFor(rights.government(), claims);
        }
    }

    private void speaksFor(String government, JwtClaimsSet.Builder claims) {
        claims.claim("government", government);
        standings.latest(government).ifPresent(status -> claims.claim("standing", status));
    }
}
