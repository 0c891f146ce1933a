package org.hemicycle.membership.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** What a raw value was read in: a source in one edition, and the day it was retrieved. */
@Table("eligibility_source")
public record Source(
        String name,
        String edition,
        LocalDate retrievedOn,
        @Nullable String url) {

    boolean isSameEditionAs(Source other) {
        return name.equals(other.name) && edition.equals(other.edition);
    }
}
