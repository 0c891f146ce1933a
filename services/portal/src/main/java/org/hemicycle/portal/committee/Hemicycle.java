package org.hemicycle.portal.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where each seat is drawn: two rows in a half circle, governments on the left, civil society on the right. */
public final class Hemicycle {

    /** A seat in the drawing, in its units. */
    public record Place(String x, String y, String constituency, boolean filled, boolean chair, String holder) {}

    private static final int WIDTH = 640;
    private static final int[] RADII = {190, 270};

    private Hemicycle() {}

    public static List<Place> of(Committee committee) {
        var seats = new ArrayList<Place>();
        for (var half : committee.halves()) {
            var holders = committee.of(half.constituency());
            for (int seat = 0; seat < half.seats(); seat++) {
                var filled = seat < holders.size();
                var holder = filled ? holders.get(seat).holder() : "";
                seats.add(place(
                        half.constituency(), seat, half.seats(), filled, filled && chairs(committee, holder), holder));
            }
        }
        return List.copyOf(seats);
    }

    private static boolean chairs(Committee committee, String holder) {
        return committee.coChairs().stream().anyMatch(chair -> chair.holder().equals(holder));
    }

    private static Place place(String constituency, int seat, int seats, boolean filled, boolean chair, String holder) {
        var inner = seats * 2 / 5;
        var row = seat < inner ? 0 : 1;
        var inRow = row == 0 ? inner : seats - inner;
        var index = row == 0 ? seat : seat - inner;
        var share = (index + 0.7) / (inRow + 0.4);
        var angle = constituency.equals("GOVERNMENT") ? Math.PI - share * Math.PI / 2 : share * Math.PI / 2;
        return new Place(
                number(WIDTH / 2.0 + RADII[row] * Math.cos(angle)),
                number(300 - RADII[row] * Math.sin(angle)),
                constituency,
                filled,
                chair,
                holder);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
