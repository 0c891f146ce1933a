package org.hemicycle.identity.client;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WebClients extends Repository<WebClient, WebClientId> {

    WebClient save(WebClient client);

    Optional<WebClient> findById(WebClientId id);

    Optional<WebClient> findByClientId(String clientId);

    List<WebClient> findAll();

    boolean existsByOrigin(WebClient.Origin origin);
}
