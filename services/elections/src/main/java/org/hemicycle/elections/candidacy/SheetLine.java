package org.hemicycle.elections.candidacy;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of a candidate's sheet.
 *
 * @param evidence what the finding rests on
 * @param waiver the resolution that lifted the criterion, where it was waived
 */
@Table("candidacy_criterion")
public record SheetLine(
        Criterion criterion,
        Verdict verdict,
        String evidence,
        @Nullable String waiver) {}
