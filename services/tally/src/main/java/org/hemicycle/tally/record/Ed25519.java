package org.hemicycle.tally.record;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Ed25519 signatures with keys as records hold them: 32 bytes in Base64. */
final class Ed25519 {

    private static final String SPKI = "302a300506032b6570032100";

    private Ed25519() {}

    /** A key or signature that is none does not verify. */
    static boolean verifies(String key, byte[] message, String signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key(key));
            verifier.update(message);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    private static PublicKey key(String base64) throws GeneralSecurityException {
        var spki = HexFormat.of().parseHex(SPKI + Sha256.hex(Base64.getDecoder().decode(base64)));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
    }
}
