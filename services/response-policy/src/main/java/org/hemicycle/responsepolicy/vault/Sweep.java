package org.hemicycle.responsepolicy.vault;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes content that no row names: what was sealed for a transaction that came to nothing, or was deleted since. */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 500;

    private final Contents contents;
    private final List<Named> features;

    Sweep(Contents contents, List<Named> features) {
        this.contents = contents;
        this.features = features;
    }

    /** A feature that fails to answer stops it: what is not known to be unnamed stays. */
    @Scheduled(
            fixedDelayString = "${response-policy.vault.sweep-every}",
            initialDelayString = "${response-policy.vault.sweep-every}")
    void sweep() {
        int removed = 0;
        var page = contents.settledAfter(new SealedId(new UUID(0, 0)), AT_ONCE);
        while (!page.isEmpty()) {
            var unnamed = new HashSet<>(page);
            features.forEach(feature -> unnamed.removeAll(feature.among(List.copyOf(unnamed))));
            contents.remove(unnamed);
            removed += unnamed.size();
            page = contents.settledAfter(page.getLast(), AT_ONCE);
        }
        LOG.debug("Swept {} pieces of sealed content that no row names", removed);
    }
}
