package org.hemicycle.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hemicycle.elections.seat.Basis;
import org.hemicycle.elections.seat.Constituency;
import org.hemicycle.elections.seat.Evidence;
import org.hemicycle.elections.seat.SeatId;
import org.hemicycle.elections.seat.SeatProcedure;
import org.hemicycle.elections.seat.TermKind;

/** Eleven governments and eleven people of civil society; the first government leads. Invented but for its size. */
public record FullCommittee(List<String> governments, List<String> civilSociety) {

    private static final List<String> CODES =
            List.of("ZAF", "FRA", "MEX", "CHL", "ROU", "IDN", "GEO", "HRV", "BRA", "GBR", "USA");
    private static final Basis INVENTED = new Basis("test:invented", Evidence.SOURCED, "test");

    public static FullCommittee seated(SeatProcedure seats, LocalDate from) {
        return seated(seats, from, 11);
    }

    /** With so many governments; the other seats are vacant. */
    public static FullCommittee seated(SeatProcedure seats, LocalDate from, int governments) {
        var people = new ArrayList<String>();
        var to = from.plusYears(3).minusDays(1);
        for (int number = 1; number <= 11; number++) {
            if (number <= governments) {
                var seat = new SeatId(Constituency.GOVERNMENT, number);
                seats.take(seat, null, CODES.get(number - 1), TermKind.ORDINARY, from, to, INVENTED);
            }
            people.add(UUID.randomUUID().toString());
            var seat = new SeatId(Constituency.CIVIL_SOCIETY, number);
            seats.take(seat, null, people.getLast(), TermKind.ORDINARY, from, to, INVENTED);
        }
        seats.nameCoChair(new SeatId(Constituency.GOVERNMENT, 1), null, from, from.plusDays(1), to, INVENTED);
        return new FullCommittee(CODES.subList(0, governments), people);
    }

    public Set<String> present(int governments, int people) {
        var present = new TreeSet<>(this.governments.subList(0, governments));
        present.addAll(civilSociety.subList(0, people));
        return present;
    }

    public Set<String> all() {
        return present(governments.size(), civilSociety.size());
    }
}
