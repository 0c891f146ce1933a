package org.hemicycle.responsepolicy.document;

import java.time.LocalDate;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody asked that a document be opened. @param grounds sealed; @param outcome null until it was decided */
@Table("document_appeal")
record Appeal(
        SealedId grounds,
        LocalDate appealedOn,
        @Nullable AppealOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy) {

    static Appeal on(LocalDate day, SealedId grounds) {
        return new Appeal(grounds, day, null, null, null);
    }

    boolean isOpen() {
        return outcome == null;
    }

    Appeal decided(AppealOutcome as, LocalDate on, String by) {
        return new Appeal(grounds, appealedOn, as, on, by);
    }
}
