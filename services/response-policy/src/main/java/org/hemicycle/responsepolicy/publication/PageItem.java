package org.hemicycle.responsepolicy.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * Something that two persons make public of a case.
 *
 * @param version of the item itself
 * @param upTo of an announcement: how many steps of the case it is about
 * @param what of an official date: which, as in {@code decided-on}
 * @param authoritative of an official date: whether it is the one the house goes by
 * @param sealed the text and its source, opened for publication alone
 * @param words in clear, once they are public: they outlive the confidential part of the case
 * @param publicFrom when it is let out; null while a second person has not agreed
 * @param embargoUntil the day on which it is let out at the earliest; null: as soon as it is no longer held
 */
record PageItem(
        UUID id,
        int version,
        CaseId caseId,
        Kind kind,
        State state,
        @Nullable Integer upTo,
        @Nullable String what,
        @Nullable LocalDate day,
        boolean authoritative,
        @Nullable SealedId sealed,
        @Nullable String words,
        @Nullable Instant publicFrom,
        @Nullable LocalDate embargoUntil) {

    public enum Kind {
        ANNOUNCEMENT,
        /** One of the days that official sources give for the same thing. */
        OFFICIAL_DATE,
        /** What the government says against the report; it stands with it. */
        DISPUTE
    }

    public enum State {
        ASKED,
        HELD,
        OUT,
        UNDONE
    }
}
