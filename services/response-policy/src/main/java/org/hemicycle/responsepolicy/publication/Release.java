package org.hemicycle.responsepolicy.publication;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets out, each in a transaction of its own, what is no longer held. */
@Component
class Release {

    private static final Logger LOG = LoggerFactory.getLogger(Release.class);

    private final PageItems items;
    private final Publication publication;
    private final Clock clock;

    Release(PageItems items, Publication publication, Clock clock) {
        this.items = items;
        this.publication = publication;
        this.clock = clock;
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
