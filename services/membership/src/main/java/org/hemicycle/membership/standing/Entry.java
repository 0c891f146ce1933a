package org.hemicycle.membership.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a government's history, as anyone may read it. What its kind does not have is null.
 *
 * @param asEntered when it was first said to take effect, whatever corrections say
 */
public record Entry(
        UUID id,
        String country,
        EntryKind kind,
        EffectiveDate effective,
        @Nullable Integer period,
        @Nullable Status from,
        @Nullable Status to,
        @Nullable Status alsoPossible,
        @Nullable Ground ground,
        @Nullable Flag flag,
        @Nullable Boolean votes,
        @Nullable String code,
        String reference,
        @Nullable String legalBasis,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String publicUrl,
        Instant recordedAt,
        List<SourceLine> sources,
        EffectiveDate asEntered,
        List<Correction> corrections) {

    /** What is known now: the latest version. */
    Entry corrected() {
        if (corrections.isEmpty()) {
            return this;
        }
        var latest = corrections.getLast();
        return new Entry(
                id,
                country,
                kind,
                latest.effective(),
                period,
                from,
                to,
                alsoPossible,
                latest.ground(),
                flag,
                votes,
                code,
                reference,
                legalBasis,
                document,
                publishedOn,
                publicUrl,
                recordedAt,
                sources,
                asEntered,
                corrections);
    }

    int version() {
        return corrections.isEmpty() ? 1 : corrections.getLast().version();
    }
}
