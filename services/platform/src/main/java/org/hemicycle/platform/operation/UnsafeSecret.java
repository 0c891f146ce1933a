package org.hemicycle.platform.operation;

/** A service must not start with this secret. The message is one sentence for the operator; it never quotes the value. */
public final class UnsafeSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnsafeSecret(String sentence) {
        super(sentence);
    }

    public UnsafeSecret(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
