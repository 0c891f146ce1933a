package org.hemicycle.responsepolicy.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.responsepolicy.document.inspect.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A document as its viewer may see it.
 *
 * @param reviewMissed whether the day of review has passed and the class is the same
 * @param title what the shared copy is called
 * @param versions all of them for who may read originals, else the latest
 */
public record DocumentView(
        UUID id,
        UUID caseId,
        int version,
        Uploader uploader,
        DocumentClass documentClass,
        WithheldReason reason,
        @Nullable LocalDate publicFrom,
        boolean afterDecision,
        @Nullable LocalDate reviewOn,
        boolean reviewMissed,
        @Nullable String title,
        List<VersionView> versions,
        List<AppealView> appeals) {

    /**
     * One version; name, hash, length and warnings are for who may read the original.
     *
     * @param warnings kinds of metadata in the original, which its copy is without
     */
    public record VersionView(
            int number,
            String mediaType,
            boolean redacted,
            @Nullable ScanState scan,
            @Nullable String name,
            @Nullable String sha256,
            @Nullable Long length,
            @Nullable List<Finding> warnings) {}

    /** An appeal against the class. @param grounds for officers who may read the original */
    public record AppealView(
            LocalDate appealedOn,
            @Nullable AppealOutcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable String grounds) {}
}
