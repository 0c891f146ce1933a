package org.hemicycle.elections.candidacy;

import java.util.List;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.springframework.data.repository.Repository;

interface Candidacies extends Repository<Candidacy, CandidacyId> {

    Candidacy save(Candidacy candidacy);

    Optional<Candidacy> findById(CandidacyId id);

    List<Candidacy> findByElectionOrderByCountryAscReceivedAtAsc(ElectionId election);
}
