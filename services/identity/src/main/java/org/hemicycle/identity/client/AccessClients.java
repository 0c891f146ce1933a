package org.hemicycle.identity.client;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccessClients extends Repository<AccessClient, AccessClientId> {

    AccessClient save(AccessClient client);

    Optional<AccessClient> findById(AccessClientId id);

    Optional<AccessClient> findByClientId(String clientId);

    boolean existsByOrigin(Origin origin);
}
