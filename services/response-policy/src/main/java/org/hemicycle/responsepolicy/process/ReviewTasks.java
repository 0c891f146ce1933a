package org.hemicycle.responsepolicy.process;

import org.hemicycle.platform.process.ProcessTasks;
import org.hemicycle.responsepolicy.document.ClassReview;
import org.hemicycle.responsepolicy.document.ClassReviews;
import org.jspecify.annotations.Nullable;

/** What the diagram of reviews may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("reviewTasks")
public class ReviewTasks {

    private final ClassReviews reviews;

    ReviewTasks(ClassReviews reviews) {
        this.reviews = reviews;
    }

    /** The instant at which the day of review is over, in ISO 8601. */
    public String due(String review) {
        return reviews.due(ClassReview.of(review)).toString();
    }

    /** The first moment after that, in ISO 8601. */
    public String over(String review) {
        return reviews.due(ClassReview.of(review)).plusSeconds(1).toString();
    }

    /** A person's id; null: any officer. */
    public @Nullable String officer(String review) {
        return reviews.officer(ClassReview.of(review));
    }

    public void missed(String review) {
        reviews.missed(ClassReview.of(review));
    }
}
