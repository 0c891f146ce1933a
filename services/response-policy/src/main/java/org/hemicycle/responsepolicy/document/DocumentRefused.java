package org.hemicycle.responsepolicy.document;

/** A file is not taken. Names the rule and nothing of the file. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentRule rule;

    DocumentRefused(DocumentRule rule) {
        super(rule.sentence());
        this.rule = rule;
    }

    public DocumentRule rule() {
        return rule;
    }

    public int status() {
        return switch (rule) {
            case TOO_LARGE -> 413;
            case TOO_SLOW -> 408;
            default -> 422;
        };
    }
}
