package org.hemicycle.elections.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.elections.disclosure.DisclosureGuard;
import org.hemicycle.elections.disclosure.Finding;
import org.hemicycle.elections.disclosure.Release;
import org.hemicycle.elections.seat.Constituency;

/**
 * How many members of one half attended a meeting, and at which level, as far as it may be told.
 *
 * @param inOffice how many held a seat of that half on the first day
 * @param attended of how many the register says that they were there, whenever and however long
 * @param levels by the highest level at which each took part
 */
record HalfThere(
        Constituency half, int inOffice, Release<List<Integer>> attended, Release<Map<Level, Integer>> levels) {

    private static final DisclosureGuard GUARD = DisclosureGuard.usual();

    static HalfThere of(Constituency half, int inOffice, List<Attendance> register) {
        var highest = new TreeMap<String, Level>();
        register.stream()
                .filter(one -> one.level().isCounted() && isOf(half, one.holder()))
                .forEach(one -> highest.merge(one.holder(), one.level(), HalfThere::higher));
        var counts = new EnumMap<Level, Integer>(Level.class);
        counted()
                .forEach(level -> counts.put(level, (int)
                        highest.values().stream().filter(level::equals).count()));
        var parts = GUARD.parts(List.copyOf(counts.values()));
        return new HalfThere(
                half,
                inOffice,
                GUARD.parts(List.of(highest.size())),
                new Release<>(parts.isWhole() ? counts : null, parts.findings()));
    }

    static Stream<Level> counted() {
        return Stream.of(Level.values()).filter(Level::isCounted);
    }

    /** Why less is told than there is; empty: everything is. */
    List<String> heldBack() {
        return Stream.concat(attended.findings().stream(), levels.findings().stream())
                .map(Finding::sentence)
                .distinct()
                .toList();
    }

    private static Level higher(Level one, Level other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean isOf(Constituency half, String holder) {
        return (holder.length() == 3) == (half == Constituency.GOVERNMENT);
    }
}
