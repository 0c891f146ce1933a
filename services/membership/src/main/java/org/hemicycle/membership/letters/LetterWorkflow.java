package org.hemicycle.membership.letters;

/** The long-running side of a letter that is to be answered by a day. */
public interface LetterWorkflow {

    void awaitReply(LetterId letter);

    /** No effect for a letter that nobody waits for. */
    void answered(LetterId letter);
}
