package org.hemicycle.elections.resolution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Votes extends Repository<ResolutionVote, VoteId> {

    ResolutionVote save(ResolutionVote vote);

    Optional<ResolutionVote> findByResolutionAndNumber(ResolutionId resolution, int number);

    List<ResolutionVote> findByResolutionOrderByNumber(ResolutionId resolution);
}
