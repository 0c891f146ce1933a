package org.hemicycle.tally.seats;

import java.util.List;

/** No more candidates than seats: elected without a ballot, by an endorsement that is named. */
public record Acclamation(List<String> elected, String endorsement) {

    public Acclamation {
        elected = List.copyOf(elected);
        if (endorsement.isBlank()) {
            throw new IllegalArgumentException("Nobody is acclaimed without an endorsement");
        }
    }

    public static boolean isPossible(int candidates, int seats) {
        return candidates > 0 && candidates <= seats;
    }

    public static Acclamation of(List<String> candidates, int seats, String endorsement) {
        if (!isPossible(candidates.size(), seats)) {
            throw new IllegalArgumentException(
                    "%d candidates for %d seats need a ballot".formatted(candidates.size(), seats));
        }
        return new Acclamation(candidates, endorsement);
    }
}
