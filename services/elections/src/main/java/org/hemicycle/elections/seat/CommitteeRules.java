package org.hemicycle.elections.seat;

import static org.hemicycle.elections.seat.SeatRule.RULES_IN_FORCE;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;
import org.hemicycle.tally.term.TermLimit;
import org.jspecify.annotations.Nullable;

/** How large the committee is, by date, how long its terms last, and between which bounds a region stands. */
record CommitteeRules(
        List<Size> sizes,
        Parameter<Integer> termYears,
        Parameter<MonthDay> mandateBegins,
        Parameter<Integer> mostTermsInARow,
        Parameter<Integer> gapToReset,
        Parameter<Boolean> staggeredTermCounts,
        Parameter<Boolean> remainderCounts,
        Parameter<Integer> regionAtLeast,
        Parameter<Integer> regionAtMost,
        Parameter<Boolean> suspendedSeatVotes) {

    /** Seats of each half from a day on. */
    record Size(
            LocalDate from, @Nullable LocalDate to, Parameter<Integer> governments, Parameter<Integer> civilSociety) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        int of(Constituency half) {
            return switch (half) {
                case GOVERNMENT -> governments.value();
                case CIVIL_SOCIETY -> civilSociety.value();
            };
        }
    }

    static CommitteeRules read() {
        return RuleFile.read("committee.yml", CommitteeRules.class);
    }

    int size(Constituency half, LocalDate day) {
        var size = sizes.stream().filter(one -> one.covers(day)).findFirst();
        RULES_IN_FORCE.require(size.isPresent(), day.toString());
        return size.get().of(half);
    }

    TermLimit limit() {
        return new TermLimit(mostTermsInARow.value(), gapToReset.value());
    }

    LocalDate rotation(int year) {
        return mandateBegins.value().atYear(year);
    }

    /** The year whose 1 October is the last one that is not after the day. */
    int mandateYear(LocalDate day) {
        return day.isBefore(rotation(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** Values that no source states. */
    List<String> setBySecretariat() {
        return Stream.of(
                        named("committee.staggered-term-counts", staggeredTermCounts),
                        named("committee.remainder-counts", remainderCounts),
                        named("committee.region.at-most", regionAtMost),
                        named("committee.suspended-seat-votes", suspendedSeatVotes))
                .flatMap(name -> name)
                .toList();
    }

    private static Stream<String> named(String name, Parameter<?> value) {
        return value.isSetBySecretariat() ? Stream.of(name) : Stream.of();
    }
}
