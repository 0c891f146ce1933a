package org.hemicycle.elections.selection;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who is nominated, by a random id; who that is stands where it can be erased. */
@Table("selection_nomination")
record Nomination(UUID nominee, NominationState state) {

    Nomination now(NominationState other) {
        return new Nomination(nominee, other);
    }
}
