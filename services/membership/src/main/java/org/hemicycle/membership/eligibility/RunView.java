package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.util.Set;

/** A bulk run as it is read: who ran it, when, and one line per country. */
public record RunView(
        RunId id,
        int revision,
        CampaignId campaign,
        int number,
        AnalystId ranBy,
        Instant ranAt,
        Set<ScoreLine> lines) {}
