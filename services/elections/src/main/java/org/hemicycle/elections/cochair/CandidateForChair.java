package org.hemicycle.elections.cochair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A member who stands for co-chair.
 *
 * @param holder of a seat: ISO 3166 alpha-3 of a government, or the random id of a person
 * @param note the vision for the mandate, as published; absent where it was erased
 */
@Table("co_chair_candidate")
record CandidateForChair(String holder, @Nullable String note, boolean withdrawn, Instant receivedAt) {

    CandidateForChair gone() {
        return new CandidateForChair(holder, note, true, receivedAt);
    }
}
