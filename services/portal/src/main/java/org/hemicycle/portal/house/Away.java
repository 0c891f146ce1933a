package org.hemicycle.portal.house;

/** A service does not answer, or not in time. What it shows is missing; the rest of the page is not. */
public class Away extends RuntimeException {

    private final transient Neighbour neighbour;

    public Away(Neighbour neighbour, Throwable why) {
        super(neighbour.key() + " is away", why);
        this.neighbour = neighbour;
    }

    public Neighbour neighbour() {
        return neighbour;
    }
}
