package org.hemicycle.responsepolicy.publication;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.responsepolicy.response.OutwardCase;
import org.jspecify.annotations.Nullable;

/**
 * A case as everybody reads it.
 *
 * @param filers those who consent to be named
 * @param dates what official sources give, also where they contradict each other
 * @param decisions of the committee that are announced; decided, announced and effective are three days
 */
public record CasePage(
        OutwardCase announced,
        List<String> filers,
        List<OfficialDate> dates,
        List<Dispute> disputes,
        List<PublicDecision> decisions) {

    public CasePage {
        filers = List.copyOf(filers);
        dates = List.copyOf(dates);
        disputes = List.copyOf(disputes);
        decisions = List.copyOf(decisions);
    }

    public record OfficialDate(String what, LocalDate day, String source, boolean authoritative) {}

    /** What the government says against the report. */
    public record Dispute(LocalDate day, String text) {}

    public record PublicDecision(
            String question,
            String outcome,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable LocalDate decidedOn,
            LocalDate announcedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String resolution) {}
}
