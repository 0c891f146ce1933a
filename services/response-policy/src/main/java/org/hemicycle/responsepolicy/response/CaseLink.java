package org.hemicycle.responsepolicy.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** What a case has to do with another one, or with a procedure elsewhere named by its reference. */
@Table("response_case_link")
public record CaseLink(
        Kind kind, @Nullable UUID other, @Nullable String reference) {

    /** How they belong together. */
    public enum Kind {
        /** The same letter again, with an addendum, after it was ineligible. */
        REFILED_FROM,
        /** One letter named two countries. */
        SAME_LETTER,
        /** The same facts under procedural review. */
        PROCEDURAL_REVIEW,
        /** A matter of process in it was passed on, under this number; never set by hand. */
        PASSED_ON,
        SUPERSEDED_BY,
        RELATED
    }
}
