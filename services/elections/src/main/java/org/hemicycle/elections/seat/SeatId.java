package org.hemicycle.elections.seat;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a seat by its half of the committee and its number there, as in {@code government-3}. */
public record SeatId(Constituency constituency, int number) {

    private static final Pattern FORM = Pattern.compile("(government|civil-society)-([1-9][0-9]?)");

    /** Empty for a text that names no seat. */
    public static Optional<SeatId> parse(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var half = found.group(1).equals("government") ? Constituency.GOVERNMENT : Constituency.CIVIL_SOCIETY;
        return Optional.of(new SeatId(half, Integer.parseInt(found.group(2))));
    }

    @Override
    public String toString() {
        return constituency.code() + "-" + number;
    }
}
