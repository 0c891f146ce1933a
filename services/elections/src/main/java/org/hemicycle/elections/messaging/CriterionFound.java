package org.hemicycle.elections.messaging;

import java.util.List;
import org.hemicycle.elections.candidacy.SheetLine;
import org.jspecify.annotations.Nullable;

/** A line of a candidate's sheet on the wire: the evidence is text and stays in the file. */
record CriterionFound(
        String criterion, String verdict, @Nullable String waiver) {

    static List<CriterionFound> all(List<SheetLine> sheet) {
        return sheet.stream()
                .map(line -> new CriterionFound(
                        line.criterion().name(), line.verdict().name(), line.waiver()))
                .toList();
    }
}
