package org.hemicycle.responsepolicy.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemicycle.responsepolicy.CaseId;

/**
 * Connects accounts and letters by a secret that stands in no database: who reads the tables of identity and of this
 * service cannot tell which account filed. With another secret, accounts no longer find their letters.
 */
final class AccountKey {

    private final SecretKeySpec key;

    AccountKey(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA512");
    }

    String ownerOf(UUID person) {
        return HexFormat.of().formatHex(Arrays.copyOf(mac("filer's account " + person), 20));
    }

    ReceiptCode codeFor(String owner, CaseId id) {
        return ReceiptCode.of(mac("filer's code %s %s".formatted(owner, id)));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA512", impossible);
        }
    }
}
