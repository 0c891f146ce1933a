package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A campaign as it is read. {@code revision} counts its changes. */
public record CampaignView(
        CampaignId id,
        int revision,
        int reviewYear,
        String ruleSet,
        LocalDate openedOn,
        Set<Source> sources,
        @Nullable Instant publishedAt) {

    public State state() {
        return publishedAt == null ? State.OPEN : State.PUBLISHED;
    }

    /** A campaign is open until its sheets are public. */
    public enum State {
        OPEN,
        PUBLISHED
    }
}
