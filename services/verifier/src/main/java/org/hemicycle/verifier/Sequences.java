package org.hemicycle.verifier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries about one subject are numbered 1, 2, 3 …: who adds, removes or moves one has to renumber the rest. */
final class Sequences {

    private final Map<String, Long> last = new HashMap<>();

    /** Refuses what does not follow; entries that never leave the service bear no number. */
    void require(Map<String, @Nullable Object> event, String where) {
        if (event.get("sequence") instanceof String written) {
            var subject = event.get("source") + "\n" + event.get("subject");
            var expected = last.getOrDefault(subject, 0L) + 1;
            if (!written.equals(Long.toString(expected))) {
                throw new Bad("%s: it is number %s of its subject, where number %d follows"
                        .formatted(where, written, expected));
            }
            last.put(subject, expected);
        }
    }
}
