package org.hemicycle.identity.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.hemicycle.identity.client.ClientProcedure;
import org.hemicycle.identity.client.Origin;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.NewPerson;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.person.Role;
import org.hemicycle.identity.person.RoleGrant;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The operator who registers everybody else: named by the configuration, with the hash of a secret chosen elsewhere. */
@Component
class FirstOperator implements NewcomerStep {

    private final PersonProcedure people;
    private final ClientProcedure clients;
    private final PasswordEncoder hashes;
    private final Clock realTime;
    private final String clientId;
    private final String secretHash;

    FirstOperator(
            PersonProcedure people,
            ClientProcedure clients,
            PasswordEncoder hashes,
            @Qualifier("machineClock") Clock realTime,
            @Value("${identity.operator.client}") String clientId,
            @Value("${identity.operator.secret-hash}") String secretHash) {
        this.people = people;
        this.clients = clients;
        this.hashes = hashes;
        this.realTime = realTime;
        this.clientId = clientId;
        this.secretHash = secretHash;
    }

    @Override
    public void welcome() {
        if (clientId.isBlank() || clients.exists(clientId)) {
            return;
        }
        checkHash();
        var today = LocalDate.ofInstant(realTime.instant(), ZoneOffset.UTC);
        var operator = people.registerUntold(new NewPerson(
                "First operator",
                null,
                new Affiliation(Affiliation.Kind.SECRETARIAT, null, null, today, null),
                Set.of(new RoleGrant(Role.OPERATOR, today, null))));
        clients.adopt(operator, clientId, secretHash, Origin.FIRST_OPERATOR);
    }

    private void checkHash() {
        if (!secretHash.startsWith("{bcrypt}$2") && !secretHash.startsWith("{argon2}$argon2id$")) {
            throw new UnsafeSecret(
                    "IDENTITY_OPERATOR_SECRET_HASH is no bcrypt hash: make one and put {bcrypt} before it");
        }
        if (DemoPerson.ALL.stream().anyMatch(known -> hashes.matches(known.secret(), secretHash))) {
            throw new UnsafeSecret(
                    "IDENTITY_OPERATOR_SECRET_HASH is the hash of a demo secret, known to everybody: choose another secret");
        }
    }
}
