package org.hemicycle.platform.rule;

/** The case does not wait at the step somebody tries to finish: answered with 409. */
public final class StepNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StepNotOpen(String caseId, String step) {
        super("Case %s is not at the step %s".formatted(caseId, step));
    }
}
