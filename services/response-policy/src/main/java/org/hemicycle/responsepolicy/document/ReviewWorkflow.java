package org.hemicycle.responsepolicy.document;

/** The long-running side of looking again at a class: somebody is asked to, and reminded when the day is over. */
public interface ReviewWorkflow {

    void begin(ClassReview review);

    /** Confirmed, changed, or nothing is left to look at. */
    void done(ClassReview review);
}
