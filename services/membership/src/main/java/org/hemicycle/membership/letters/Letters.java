package org.hemicycle.membership.letters;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, LetterId> {

    Letter save(Letter letter);

    Optional<Letter> findById(LetterId id);
}
