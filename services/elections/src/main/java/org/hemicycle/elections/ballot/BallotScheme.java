package org.hemicycle.elections.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How ballots are sealed and opened. Everything else (box, board, opening) treats sealed ballots and shares as bytes, so
 * that a scheme whose opening can be verified may replace this one.
 */
public interface BallotScheme {

    /** As clients know it. */
    String name();

    /** The one length of all sealed ballots, in bytes. */
    int sealedLength();

    /** Makes a key and splits its private half, which nobody holds afterwards. Shares are numbered from 1. */
    SharedKey newKey(int trustees, int threshold);

    /** Nothing, if the shares do not make up this key's private half. */
    Optional<Opener> opener(byte[] publicKey, int trustees, int threshold, Map<Integer, byte[]> shares);

    /** A public key, and the shares of its private half in the order of their numbers. */
    record SharedKey(byte[] publicKey, List<byte[]> shares) {}

    /** The whole private key, in memory for as long as one opening takes. */
    interface Opener {

        /** The text of a ballot, without its padding; nothing if it cannot be opened under this context. */
        Optional<byte[]> open(byte[] sealed, SealContext context);
    }
}
