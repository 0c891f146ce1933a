package org.hemicycle.membership.eligibility;

import java.util.UUID;

/** Identifies a scoring campaign. */
public record CampaignId(UUID value) {

    static CampaignId next() {
        return new CampaignId(UUID.randomUUID());
    }

    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
