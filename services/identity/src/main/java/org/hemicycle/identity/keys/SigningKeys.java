package org.hemicycle.identity.keys;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SigningKeys extends Repository<SigningKey, SigningKeyId> {

    SigningKey save(SigningKey key);

    Optional<SigningKey> findByState(SigningKey.State state);

    List<SigningKey> findAllByOrderByMadeAt();
}
