package org.hemicycle.identity.client;

import java.time.Clock;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.secret.RandomSecret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people access clients. Secrets are random and shown once; kept is only their hash. */
@Service
@Transactional
public class ClientProcedure {

    /** The only time the secret can be read. */
    public record Credentials(String clientId, String secret) {}

    private final AccessClients clients;
    private final PasswordEncoder hashes;
    private final Clock realTime;

    ClientProcedure(AccessClients clients, PasswordEncoder hashes, @Qualifier("machineClock") Clock realTime) {
        this.clients = clients;
        this.hashes = hashes;
        this.realTime = realTime;
    }

    public Credentials issue(PersonId person) {
        var credentials = new Credentials(UUID.randomUUID().toString(), RandomSecret.next());
        keep(person, credentials.clientId(), hashes.encode(credentials.secret()), Origin.ISSUED);
        return credentials;
    }

    /** Takes over a client whose secret is known elsewhere. */
    public void adopt(PersonId person, String clientId, String secretHash, Origin origin) {
        keep(person, clientId, secretHash, origin);
    }

    @Transactional(readOnly = true)
    public boolean exists(String clientId) {
        return clients.findByClientId(clientId).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean holdsDemoClients() {
        return clients.existsByOrigin(Origin.DEMO);
    }

    private void keep(PersonId person, String clientId, String secretHash, Origin origin) {
        clients.save(AccessClient.of(person, clientId, secretHash, origin, realTime.instant()));
    }
}
