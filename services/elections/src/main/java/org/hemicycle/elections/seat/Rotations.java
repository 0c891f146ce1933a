package org.hemicycle.elections.seat;

import static org.hemicycle.elections.seat.Constituency.GOVERNMENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.elections.rules.Region;
import org.hemicycle.elections.seat.Rotation.OpenSeat;
import org.hemicycle.elections.seat.Rotation.RegionNeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what a rotation asks for, from terms, limits and regions. Regions are tested on the whole committee. */
@Service
@Transactional(readOnly = true)
public class Rotations {

    private final Seats seats;
    private final TermHistories histories;
    private final Regions regions;
    private final CommitteeRules rules = CommitteeRules.read();

    Rotations(Seats seats, TermHistories histories, Regions regions) {
        this.seats = seats;
        this.histories = histories;
        this.regions = regions;
    }

    /** The rotation of 1 October of that year; who was elected for it does not change what it asked for. */
    public Rotation of(int year) {
        var day = rules.rotation(year);
        var all = seats.findAll();
        var open = Arrays.stream(Constituency.values())
                .flatMap(half -> open(half, day, all))
                .toList();
        long free =
                open.stream().filter(seat -> seat.constituency() == GOVERNMENT).count();
        var needs = Arrays.stream(Region.values())
                .map(region -> need(region, day, all))
                .toList();
        boolean feasible = needs.stream().mapToInt(RegionNeed::atLeast).sum() <= free
                && needs.stream().mapToInt(RegionNeed::atMost).sum() >= free;
        return new Rotation(day, open, needs, feasible, rules.setBySecretariat());
    }

    /** Which term in a row somebody's term would be that begins in October of that year, and whether it may be served. */
    public OpenSeat next(String holder, int year) {
        var history = histories.of(holder);
        var half = holder.length() == 3 ? GOVERNMENT : Constituency.CIVIL_SOCIETY;
        return new OpenSeat("any", half, holder, history.numberOfNext(rules, year), history.allowsAnother(rules, year));
    }

    private Stream<OpenSeat> open(Constituency half, LocalDate day, List<Seat> all) {
        return IntStream.rangeClosed(1, rules.size(half, day))
                .mapToObj(number -> new SeatId(half, number))
                .filter(seat -> find(seat, all).continuing(day).isEmpty())
                .map(seat -> open(seat, day, all));
    }

    private OpenSeat open(SeatId seat, LocalDate day, List<Seat> all) {
        return find(seat, all)
                .termOn(day.minusDays(1))
                .map(leaving -> {
                    var next = next(leaving.holder(), day.getYear());
                    return new OpenSeat(
                            seat.toString(),
                            seat.constituency(),
                            leaving.holder(),
                            next.nextTerm(),
                            next.mayServeAgain());
                })
                .orElseGet(() -> new OpenSeat(seat.toString(), seat.constituency(), null, null, null));
    }

    private RegionNeed need(Region region, LocalDate day, List<Seat> all) {
        int continuing = (int) all.stream()
                .filter(seat -> seat.seat().constituency() == GOVERNMENT)
                .flatMap(seat -> seat.continuing(day).stream())
                .filter(term ->
                        regions.of(term.holder(), day).filter(region::equals).isPresent())
                .count();
        return new RegionNeed(
                region,
                continuing,
                Math.max(0, rules.regionAtLeast().value() - continuing),
                Math.max(0, rules.regionAtMost().value() - continuing));
    }

    private static Seat find(SeatId id, List<Seat> all) {
        return all.stream().filter(seat -> seat.seat().equals(id)).findFirst().orElseThrow();
    }
}
