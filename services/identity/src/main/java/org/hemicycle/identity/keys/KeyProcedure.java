package org.hemicycle.identity.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.util.UUID;
import org.hemicycle.identity.keys.SigningKey.State;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the signing keys and replaces them. In real time: a moved demo clock touches no token. */
@Service
@Transactional
public class KeyProcedure {

    /** Which key signs now and which one is published to follow it. */
    public record Rotation(SigningKeyId retired, SigningKeyId current, SigningKeyId next) {}

    private static final int BITS = 2048; // NIST SP 800-57 part 1 allows it until 2030; keys are replaced long before

    private final SigningKeys keys;
    private final Seal seal;
    private final Clock realTime;

    KeyProcedure(SigningKeys keys, Seal seal, @Qualifier("machineClock") Clock realTime) {
        this.keys = keys;
        this.seal = seal;
        this.realTime = realTime;
    }

    /** Makes the two keys of a new database; of an older one, checks that its keys can be used. */
    public void prepare() {
        var current = keys.findByState(State.CURRENT);
        if (current.isEmpty()) {
            make(State.CURRENT);
            make(State.NEXT);
        } else {
            current.map(SigningKey::privateKey).ifPresent(seal::open);
        }
    }

    /** The next key begins to sign, a new one is published to follow it; tokens signed before stay valid. */
    public Rotation rotate() {
        var retired = keys.findByState(State.CURRENT).orElseThrow().retired(realTime.instant());
        var promoted = keys.findByState(State.NEXT).orElseThrow().promoted();
        keys.save(retired);
        keys.save(promoted);
        return new Rotation(retired.id(), promoted.id(), make(State.NEXT));
    }

    private SigningKeyId make(State state) {
        var id = new SigningKeyId(UUID.randomUUID());
        var pair = generate(id);
        keys.save(new SigningKey(
                id, 0, state, pair.toPublicJWK().toJSONString(), seal.close(pair), realTime.instant(), null));
        return id;
    }

    private static RSAKey generate(SigningKeyId id) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(id.toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(com.nimbusds.jose.JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every JDK makes RSA keys", impossible);
        }
    }
}
