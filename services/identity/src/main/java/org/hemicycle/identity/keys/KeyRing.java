package org.hemicycle.identity.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hemicycle.identity.keys.SigningKey.State;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys as they are now, read from the database each time, so that several instances agree without being told. Only
 * the key that signs comes with its private half.
 */
@Component
class KeyRing implements JWKSource<SecurityContext> {

    /** Clocks of other services may run behind ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SigningKeys keys;
    private final Seal seal;
    private final Clock realTime;
    private final Duration keptAfterRetiring;

    KeyRing(
            SigningKeys keys,
            Seal seal,
            @Qualifier("machineClock") Clock realTime,
            @Value("${identity.token.lifetime}") Duration lifetime) {
        this.keys = keys;
        this.seal = seal;
        this.realTime = realTime;
        this.keptAfterRetiring = lifetime.plus(TOLERANCE);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(keys.findAllByOrderByMadeAt().stream()
                .filter(this::isTrusted)
                .map(this::toJwk)
                .toList()));
    }

    private boolean isTrusted(SigningKey key) {
        return key.retiredAt() == null
                || key.retiredAt().plus(keptAfterRetiring).isAfter(realTime.instant());
    }

    private JWK toJwk(SigningKey key) {
        return key.state() == State.CURRENT ? seal.open(Objects.requireNonNull(key.privateKey())) : publicHalf(key);
    }

    private static JWK publicHalf(SigningKey key) {
        try {
            return RSAKey.parse(key.publicKey());
        } catch (ParseException corrupt) {
            throw new IllegalStateException("The public key %s cannot be read".formatted(key.id()), corrupt);
        }
    }
}
