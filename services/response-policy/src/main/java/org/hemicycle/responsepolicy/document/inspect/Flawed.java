package org.hemicycle.responsepolicy.document.inspect;

/** The file has this flaw. Carries nothing of its content. */
final class Flawed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    Flawed(Flaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
