package org.hemicycle.elections.election;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A challenge of a published result.
 *
 * @param grounds a code: the reasons themselves are in the letter
 * @param supporters governments, separated by commas, the first who brought it
 * @param stands whether a candidate brought it, or enough members
 * @param recount how it was decided: counted again, or dismissed; absent while open
 */
@Table("election_challenge")
record Challenge(
        String grounds,
        String supporters,
        boolean stands,
        Instant filedAt,
        @Nullable Boolean recount,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    static Challenge by(String country, String grounds, boolean stands, Instant at) {
        return new Challenge(grounds, country, stands, at, null, null, null);
    }

    List<String> countries() {
        return List.of(supporters.split(","));
    }

    Challenge supported(String country, int enough) {
        var all = new ArrayList<>(countries());
        all.add(country);
        return new Challenge(grounds, String.join(",", all), stands || all.size() >= enough, filedAt, null, null, null);
    }

    Challenge decided(boolean countAgain, String because, Instant at) {
        return new Challenge(grounds, supporters, stands, filedAt, countAgain, because, at);
    }

    boolean isOpen() {
        return recount == null;
    }
}
