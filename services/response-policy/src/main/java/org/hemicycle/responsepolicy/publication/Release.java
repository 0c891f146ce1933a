package org.hemicycle.responsepolicy.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hemicycle.platform.activity.Activity;
import org.hemicycle.platform.time.ClockFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets out, each in a transaction of its own, what is no longer held; where the clock is simulated, on its very day. */
@Component
class Release implements Activity, ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(Release.class);

    private final PageItems items;
    private final Publication publication;
    private final Clock clock;

    Release(PageItems items, Publication publication, Clock clock) {
        this.items = items;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public void clockMoved() {
        letOutWhatIsDue();
    }

    /** What was due went out as the clock moved, or does not go out now. */
    @Override
    public boolean idle(Instant now) {
        return true;
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return items.nextDue(now);
    }

    @Scheduled(fixedDelayString = "${response-policy.publication.look-every}")
    void letOutWhatIsDue() {
        for (var item : items.due(clock.instant())) {
            try {
                publication.letOut(item);
            } catch (RuntimeException failure) {
                LOG.warn("{} is not let out yet: {}", item, failure.toString());
            }
        }
    }
}
