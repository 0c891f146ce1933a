package org.hemicycle.elections.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hemicycle.tally.count.SinceFreeze;

/** What came to light after the freeze, as fields of a record: those that say something. */
final class SinceFields {

    private SinceFields() {}

    static Map<String, Object> of(SinceFreeze since) {
        var fields = new LinkedHashMap<String, Object>();
        since.seed().ifPresent(seed -> fields.put("seed", seed));
        names(fields, "withdrawn", since.absent().withdrawn());
        names(fields, "declined", since.absent().declined());
        if (!since.runOff().isEmpty()) {
            fields.put("runOff", new TreeMap<>(since.runOff()));
        }
        return fields;
    }

    private static void names(Map<String, Object> fields, String name, Set<String> gone) {
        if (!gone.isEmpty()) {
            fields.put(name, gone.stream().sorted().toList());
        }
    }
}
