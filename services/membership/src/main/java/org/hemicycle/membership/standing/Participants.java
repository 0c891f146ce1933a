package org.hemicycle.membership.standing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Participants extends Repository<Participant, ParticipantId> {

    Participant save(Participant participant);

    Optional<Participant> findByIso3(String iso3);
}
