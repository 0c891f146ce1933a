package org.hemicycle.elections.opening;

import java.util.Base64;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.ballot.SealingKey;
import org.hemicycle.elections.ballot.SealingKeys;
import org.springframework.stereotype.Component;

/** Keys as they are frozen with an election. */
@Component
class FrozenKeys implements SealingKeys {

    private final BallotKeys keys;
    private final BallotScheme scheme;

    FrozenKeys(BallotKeys keys, BallotScheme scheme) {
        this.keys = keys;
        this.scheme = scheme;
    }

    @Override
    public Optional<SealingKey> of(ElectionId election) {
        return keys.find(election)
                .map(key -> new SealingKey(
                        scheme.name(),
                        Base64.getEncoder().encodeToString(key.publicKey()),
                        key.threshold(),
                        key.trustees().size()));
    }
}
