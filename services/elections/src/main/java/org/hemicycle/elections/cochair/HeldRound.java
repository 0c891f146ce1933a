package org.hemicycle.elections.cochair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A round of the ballot.
 *
 * @param votes as {@code HRV=5,GEO=12}; absent until they are counted
 * @param line what followed from them
 * @param goOn who stands in the next one, with commas between
 */
@Table("co_chair_round")
record HeldRound(
        UUID round,
        @Nullable String votes,
        @Nullable String line,
        @Nullable String goOn) {

    static HeldRound called(UUID round) {
        return new HeldRound(round, null, null, null);
    }

    HeldRound counted(Map<String, Long> by, String decided, List<String> next) {
        var text = by.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
        return new HeldRound(round, text, decided, String.join(",", next));
    }

    Map<String, Long> byCandidate() {
        var all = new LinkedHashMap<String, Long>();
        listed(votes).map(pair -> pair.split("=")).forEach(pair -> all.put(pair[0], Long.valueOf(pair[1])));
        return all;
    }

    List<String> next() {
        return listed(goOn).toList();
    }

    private static Stream<String> listed(@Nullable String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Stream.of(text.split(","));
    }
}
