package org.hemicycle.membership.standing.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of each line of a file.
 *
 * @param file SHA-256 of its bytes
 */
public record ImportReport(String file, int lines, Map<Outcome, Integer> counts, List<Item> items) {

    /** What became of a line. */
    public enum Outcome {
        /** Entered now. */
        ENTERED,
        /** Entered by an earlier run. */
        UNCHANGED,
        /** Understood; belongs to another procedure and changes no standing. */
        NOTHING,
        /** Lies after the day up to which the list is taken. */
        LATER,
        /** Cannot be used; field and sentence say why. */
        REFUSED
    }

    /**
     * @param line as an editor shows it, the header is line 1
     * @param effect what was entered, in codes
     */
    public record Item(
            long line,
            @Nullable String country,
            @Nullable String event,
            Outcome outcome,
            @Nullable String effect,
            @Nullable String field,
            @Nullable String sentence) {

        static Item refused(long line, String field, String sentence) {
            return new Item(line, null, null, Outcome.REFUSED, null, field, sentence);
        }

        static Item of(EventLine line, Outcome outcome, @Nullable String effect) {
            return new Item(line.number(), line.iso3(), line.type().name(), outcome, effect, null, null);
        }

        static Item refused(EventLine line, String field, String sentence) {
            return new Item(line.number(), line.iso3(), line.type().name(), Outcome.REFUSED, null, field, sentence);
        }
    }

    static ImportReport of(String file, List<Item> items) {
        var counts = new TreeMap<Outcome, Integer>();
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0));
        items.forEach(item -> counts.merge(item.outcome(), 1, Integer::sum));
        return new ImportReport(file, items.size(), counts, List.copyOf(items));
    }

    public List<Item> refused() {
        return items.stream().filter(item -> item.outcome() == Outcome.REFUSED).toList();
    }
}
