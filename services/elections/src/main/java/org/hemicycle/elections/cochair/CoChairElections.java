package org.hemicycle.elections.cochair;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CoChairElections extends Repository<CoChairElection, CoChairElectionId> {

    CoChairElection save(CoChairElection election);

    Optional<CoChairElection> findById(CoChairElectionId id);

    List<CoChairElection> findAll();
}
