package org.hemicycle.elections.ballot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;

/** What an envelope is bound to, so that none opens in another place than it was made for. */
public record SealContext(byte[] bytes) {

    /** A ballot, to its election and the frozen configuration. */
    public static SealContext ballot(ElectionId election, String configurationHash) {
        return of("hemicycle/ballot/v1", election, HexFormat.of().parseHex(configurationHash));
    }

    /** A trustee's share of the key, as it is kept. */
    public static SealContext share(ElectionId election, int number) {
        return of("hemicycle/share/v1", election, new byte[] {(byte) number});
    }

    /** A trustee's share on its way to the opening. */
    public static SealContext opening(ElectionId election, int number) {
        return of("hemicycle/opening/v1", election, new byte[] {(byte) number});
    }

    private static SealContext of(String use, ElectionId election, byte[] rest) {
        var name = use.getBytes(US_ASCII);
        return new SealContext(ByteBuffer.allocate(name.length + 1 + 16 + rest.length)
                .put(name)
                .put((byte) 0)
                .put(bytes(election.value()))
                .put(rest)
                .array());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
