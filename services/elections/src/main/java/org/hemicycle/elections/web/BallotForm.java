package org.hemicycle.elections.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.box.Cast;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.tally.record.Sha256;

/** A sealed ballot as its voter sends it. */
record BallotForm(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be the 43 characters that were issued")
        String credential,

        @NotNull String ciphertext,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be a SHA-256 hash in lower-case hexadecimal")
        String configurationHash) {

    /** @param replaces the ballot whose place it takes */
    Cast cast(UUID election, Optional<Tracker> replaces) {
        return Cast.of(
                new ElectionId(election),
                Sha256.of(credential.getBytes(UTF_8)),
                bytes(ciphertext),
                configurationHash,
                replaces);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw Refused.field("ciphertext", "is not Base64");
        }
    }
}
