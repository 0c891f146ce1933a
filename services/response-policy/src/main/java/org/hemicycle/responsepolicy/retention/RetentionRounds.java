package org.hemicycle.responsepolicy.retention;

import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.time.ClockFollower;
import org.hemicycle.responsepolicy.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for what has been kept long enough; each case in a transaction of its own. */
@Component
class RetentionRounds implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRounds.class);

    private final Erasure erasure;

    RetentionRounds(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public void clockMoved() {
        look();
    }

    @Scheduled(fixedDelayString = "${response-policy.retention.look-every}")
    void look() {
        each(erasure.due(), erasure::erase);
        each(erasure.staleDrafts(), erasure::dropDraft);
    }

    private static void each(List<CaseId> cases, Consumer<CaseId> act) {
        for (var id : cases) {
            try {
                act.accept(id);
            } catch (RuntimeException failure) {
                LOG.warn("{} is erased at the next look: {}", id, failure.toString());
            }
        }
    }
}
