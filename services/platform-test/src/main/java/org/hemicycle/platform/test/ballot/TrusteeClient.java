package org.hemicycle.platform.test.ballot;

import java.security.KeyPair;
import java.util.Base64;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;

/** A trustee: a person with a key pair that never leaves them. */
public record TrusteeClient(UUID person, KeyPair key) {

    public static TrusteeClient create() {
        return new TrusteeClient(UUID.randomUUID(), Sealing.newPair());
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(Sealing.point(key));
    }

    public String token() {
        return TestTokens.of(person, "trustee");
    }

    /** Takes the share out of the envelope that was made for this trustee, and puts it into one for the opening. */
    public String resealed(UUID election, int number, String kept, String openingKey) {
        var mine = Sealing.context("hemicycle/share/v1", election, new byte[] {(byte) number});
        var theirs = Sealing.context("hemicycle/opening/v1", election, new byte[] {(byte) number});
        var share = Sealing.open(Base64.getDecoder().decode(kept), key, mine);
        return Base64.getEncoder()
                .encodeToString(Sealing.envelope(
                        Sealing.newPair(), share, Base64.getDecoder().decode(openingKey), theirs));
    }
}
