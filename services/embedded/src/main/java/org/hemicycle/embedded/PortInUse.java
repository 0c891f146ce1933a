package org.hemicycle.embedded;

/** Something else listens on a port that one of our servers needs. */
public final class PortInUse extends CannotStart {

    private static final long serialVersionUID = 1L;

    private final int port;

    /** @param property the system property that moves the server to another port */
    public PortInUse(int port, String property) {
        super("Port %d is in use: stop what listens there or start with -D%s=<another port>".formatted(port, property));
        this.port = port;
    }

    public int port() {
        return port;
    }
}
