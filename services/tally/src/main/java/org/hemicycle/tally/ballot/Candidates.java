package org.hemicycle.tally.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The candidates of a count, numbered from 0 in the order of their file, with the region a table gives them. */
public final class Candidates {

    /** More is refused: a count of Schulze takes the third power of it. */
    public static final int MOST = 2000;

    private final List<String> names;
    private final Map<String, String> regions;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Candidates(List<String> names) {
        this(names, Map.of());
    }

    public Candidates(List<String> names, Map<String, String> regions) {
        this.names = List.copyOf(names);
        this.regions = Map.copyOf(regions);
        for (var name : this.names) {
            if (numbers.put(name, numbers.size()) != null) {
                throw new IllegalArgumentException("Two candidates are called " + name);
            }
        }
    }

    /** With their regions, without those names. */
    public Candidates without(Set<String> struck) {
        return new Candidates(
                names.stream().filter(name -> !struck.contains(name)).toList(), regions);
    }

    public int size() {
        return names.size();
    }

    public List<String> names() {
        return names;
    }

    public String name(int candidate) {
        return names.get(candidate);
    }

    public List<String> names(List<Integer> candidates) {
        return candidates.stream().map(names::get).toList();
    }

    public OptionalInt number(String name) {
        var number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** As the file of votes has it; {@code null} if it has none. */
    public @Nullable String region(int candidate) {
        return regions.get(name(candidate));
    }
}
