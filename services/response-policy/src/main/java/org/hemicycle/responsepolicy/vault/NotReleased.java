package org.hemicycle.responsepolicy.vault;

/** The key of a case is not wrapped to who asks, or was destroyed. Says nothing about the content. */
public class NotReleased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReleased() {
        super("Not released to this reader");
    }

    NotReleased(Throwable because) {
        super("Not released to this reader", because);
    }
}
