package org.hemicycle.elections.election;

import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.springframework.data.repository.Repository;

interface Elections extends Repository<Election, ElectionId> {

    Election save(Election election);

    Optional<Election> findById(ElectionId id);
}
