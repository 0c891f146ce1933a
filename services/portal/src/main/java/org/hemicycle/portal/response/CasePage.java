package org.hemicycle.portal.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as everybody reads it: what was announced, who consents to be named, what was decided. */
public record CasePage(
        OutwardCase announced,
        List<String> filers,
        List<OfficialDate> dates,
        List<Dispute> disputes,
        List<Decision> decisions) {

    public record OfficialDate(String what, String day, String source, boolean authoritative) {}

    public record Dispute(String day, String text) {}

    /** Decided, announced and effective are three days. */
    public record Decision(
            String question,
            String outcome,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable String decidedOn,
            String announcedOn,
            @Nullable String effectiveOn,
            @Nullable String resolution) {}
}
