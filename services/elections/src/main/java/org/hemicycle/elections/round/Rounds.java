package org.hemicycle.elections.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<SecretRound, ElectionId> {

    SecretRound save(SecretRound round);

    Optional<SecretRound> findById(ElectionId id);

    @Query("select * from secret_round where state not in ('COUNTED', 'CANCELLED') order by opens_at")
    List<SecretRound> running();

    @Query("select * from secret_round where owner = :owner order by number")
    List<SecretRound> ofOwner(UUID owner);
}
