package org.hemicycle.elections.resolution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WrittenRounds extends Repository<WrittenRound, RoundId> {

    WrittenRound save(WrittenRound round);

    Optional<WrittenRound> findById(RoundId id);

    List<WrittenRound> findByResolutionOrderByOpenedAt(ResolutionId resolution);
}
