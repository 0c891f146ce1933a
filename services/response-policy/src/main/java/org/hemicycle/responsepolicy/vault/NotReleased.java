package org.hemicycle.responsepolicy.vault;

/** The key of a case is not wrapped to who asks, or was destroyed. Says nothing about the content. */
public class NotReleased extends RuntimeException {

    public NotReleased() {
        super("Not released to this reader");
    }
}
