package org.hemicycle.elections.ballot;

import com.codahale.shamir.Scheme;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ballots sealed to one P-256 key whose private scalar is split by Shamir's scheme: the first {@link BallotScheme}. */
@Component
public class SplitKeyScheme implements BallotScheme {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String name() {
        return "p256-hkdf-aes256gcm-shamir-v1";
    }

    @Override
    public int sealedLength() {
        return Envelope.OVERHEAD + Padding.LENGTH;
    }

    @Override
    public SharedKey newKey(int trustees, int threshold) {
        var pair = P256.newPair();
        var parts = new Scheme(random, trustees, threshold).split(P256.scalar(pair));
        var shares = new ArrayList<byte[]>();
        for (int number = 1; number <= trustees; number++) {
            shares.add(parts.get(number));
        }
        return new SharedKey(P256.point(pair), shares);
    }

    @Override
    public Optional<Opener> opener(byte[] publicKey, int trustees, int threshold, Map<Integer, byte[]> shares) {
        var scalar = new Scheme(random, trustees, threshold).join(shares);
        if (scalar.length != P256.SCALAR) {
            return Optional.empty();
        }
        var key = P256.privateKey(scalar);
        Arrays.fill(scalar, (byte) 0);
        return belongs(key, publicKey)
                ? Optional.of((ballot, context) ->
                        Envelope.open(ballot, key, publicKey, context.bytes()).flatMap(Padding::remove))
                : Optional.empty();
    }

    /** Both halves agree with a third key on the same secret. */
    private static boolean belongs(PrivateKey key, byte[] publicKey) {
        return Crypto.known(() -> {
            var third = P256.newPair();
            return Arrays.equals(P256.agree(key, P256.point(third)), P256.agree(third.getPrivate(), publicKey));
        });
    }
}
