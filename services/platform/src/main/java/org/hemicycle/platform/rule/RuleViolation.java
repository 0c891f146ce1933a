package org.hemicycle.platform.rule;

/** A rule of procedure is not met: the request has no effect and is answered with 409 and the rule's name. */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    public RuleViolation(Rule rule) {
        super(rule.sentence());
        this.rule = rule;
    }

    public RuleViolation(Rule rule, String because) {
        super(rule.sentence() + ": " + because);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
