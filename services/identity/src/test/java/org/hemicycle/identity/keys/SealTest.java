package org.hemicycle.identity.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.junit.jupiter.api.Test;

class SealTest {

    private final RSAKey pair = pair();
    private final Seal seal = new Seal("only-for-tests-and-for-nothing-else");

    @Test
    void opensWhatItClosed() throws JOSEException {
        assertThat(seal.open(seal.close(pair)).toRSAPrivateKey()).isEqualTo(pair.toRSAPrivateKey());
    }

    @Test
    void hidesThePrivateKey() {
        var sealed = new String(seal.close(pair).sealed(), ISO_8859_1);

        assertThat(sealed).doesNotContain(pair.getPrivateExponent().toString()).doesNotContain("kty");
    }

    @Test
    void closesTheSameKeyInAnotherWayEachTime() {
        assertThat(seal.close(pair).sealed()).isNotEqualTo(seal.close(pair).sealed());
    }

    @Test
    void doesNotOpenWithAnotherSecret() {
        var closed = seal.close(pair);

        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> new Seal("another-secret-of-the-same-length-as-before").open(closed))
                .withMessageContaining("IDENTITY_KEYS_SECRET is not the one");
    }

    @Test
    void noticesAChangedByte() {
        var closed = seal.close(pair);
        closed.sealed()[40] ^= 1;

        assertThatExceptionOfType(UnsafeSecret.class).isThrownBy(() -> seal.open(closed));
    }

    private static RSAKey pair() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
