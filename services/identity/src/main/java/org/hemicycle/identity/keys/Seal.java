package org.hemicycle.identity.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts private keys for the database with a secret that does not stand there. */
@Component
class Seal {

    private final String secret;

    Seal(@Value("${identity.keys.secret}") String secret) {
        this.secret = secret;
    }

    SealedKey close(RSAKey pair) {
        var salt = KeyGenerators.string().generateKey();
        var sealed =
                Encryptors.stronger(secret, salt).encrypt(pair.toJSONString().getBytes(UTF_8));
        return new SealedKey(salt, sealed);
    }

    RSAKey open(SealedKey key) {
        try {
            var opened = Encryptors.stronger(secret, key.sealSalt()).decrypt(key.sealed());
            return RSAKey.parse(new String(opened, UTF_8));
        } catch (IllegalStateException | ParseException otherSecret) {
            throw new UnsafeSecret(
                    "IDENTITY_KEYS_SECRET is not the one that sealed the signing keys in this database", otherSecret);
        }
    }
}
