package org.hemicycle.elections.selection;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Selections extends Repository<CommitteeSelection, SelectionId> {

    CommitteeSelection save(CommitteeSelection selection);

    Optional<CommitteeSelection> findById(SelectionId id);
}
