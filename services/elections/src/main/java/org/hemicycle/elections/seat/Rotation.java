package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.rules.Region;
import org.jspecify.annotations.Nullable;

/**
 * What the next rotation asks for: which seats fall free, who may stand for them again, and what is left to each region.
 *
 * @param setBySecretariat the values behind it that no source states
 */
public record Rotation(
        LocalDate on, List<OpenSeat> open, List<RegionNeed> regions, boolean feasible, List<String> setBySecretariat) {

    /**
     * A seat that is free from that day on.
     *
     * @param holder who leaves it; null: it was vacant before
     * @param nextTerm which term in a row the holder's next would be; null without a holder
     * @param mayServeAgain whether the limit of terms allows that
     */
    public record OpenSeat(
            String seat,
            Constituency constituency,
            @Nullable String holder,
            @Nullable Integer nextTerm,
            @Nullable Boolean mayServeAgain) {}

    /** What one region of governments keeps, and how many of the open seats it must and may get. */
    public record RegionNeed(Region region, int continuing, int atLeast, int atMost) {}
}
