package org.hemicycle.platform.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network an address belongs to: of IPv6 the first half, because a household has the other half to itself. */
public final class Network {

    private static final int PREFIX = 8; // bytes

    private Network() {}

    /** @param address as the server received it, never a name */
    public static String of(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX))
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
