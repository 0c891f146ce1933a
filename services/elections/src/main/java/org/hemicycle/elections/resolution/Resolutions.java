package org.hemicycle.elections.resolution;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Resolutions extends Repository<Resolution, ResolutionId> {

    Resolution save(Resolution resolution);

    Optional<Resolution> findById(ResolutionId id);
}
