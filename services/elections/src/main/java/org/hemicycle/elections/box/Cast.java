package org.hemicycle.elections.box;

import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Tracker;

/**
 * A sealed ballot as it comes in.
 *
 * @param credentialHash SHA-256 of the credential, which itself is not kept
 * @param replaces the tracker of the ballot that this one takes the place of
 */
public record Cast(
        ElectionId election,
        byte[] credentialHash,
        byte[] sealed,
        Tracker tracker,
        String configurationHash,
        Optional<Tracker> replaces) {

    public static Cast of(
            ElectionId election,
            byte[] credentialHash,
            byte[] sealed,
            String configurationHash,
            Optional<Tracker> replaces) {
        return new Cast(election, credentialHash, sealed, Tracker.of(sealed), configurationHash, replaces);
    }
}
