package org.hemicycle.responsepolicy.document;

import org.hemicycle.platform.time.ClockFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for documents whose day of review has come; each in a transaction of its own. */
@Component
class ReviewRounds implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewRounds.class);

    private final ClassReviews reviews;

    ReviewRounds(ClassReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void clockMoved() {
        look();
    }

    @Scheduled(fixedDelayString = "${response-policy.documents.review-look-every}")
    void look() {
        for (var review : reviews.due()) {
            try {
                reviews.begin(review);
            } catch (RuntimeException failure) {
                LOG.warn("The review of {} begins at the next look: {}", review, failure.toString());
            }
        }
    }
}
