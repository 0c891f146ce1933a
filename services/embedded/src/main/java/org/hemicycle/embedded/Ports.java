package org.hemicycle.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address: all that our servers ever listen on. */
public final class Ports {

    private Ports() {}

    /** Refuses with one sentence if something listens on the port; the property moves our server elsewhere. */
    public static void requireFree(int port, String property) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException taken) {
            throw new PortInUse(port, property);
        }
    }

    /** A port that nobody listens on now. */
    static int free() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
