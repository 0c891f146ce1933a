package org.hemicycle.responsepolicy.retention;

import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.time.ClockFollower;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.publication.AnnouncedFilers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for what has been kept long enough; each case in a transaction of its own. */
@Component
class RetentionRounds implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRounds.class);

    private final Erasure erasure;
    private final AnnouncedFilers announced;

    RetentionRounds(Erasure erasure, AnnouncedFilers announced) {
        this.erasure = erasure;
        this.announced = announced;
    }

    @Override
    public void clockMoved() {
        look();
    }

    @Scheduled(fixedDelayString = "${response-policy.retention.look-every}")
    void look() {
        each(erasure.due(), this::erase);
        each(erasure.staleDrafts(), erasure::dropDraft);
    }

    /** What the page said is kept first, and for good: the keys do not wait for the end of a transaction. */
    private void erase(CaseId id) {
        announced.keep(id);
        erasure.erase(id);
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
