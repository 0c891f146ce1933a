package org.hemicycle.identity.web;

import java.time.Clock;
import java.util.UUID;
import org.hemicycle.identity.keys.KeyProcedure;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator's way to replace the signing key. */
@RestController
@Transactional
class KeyController {

    record SigningKeyRotated(UUID retired, UUID current, UUID next) {

        static final String TYPE = "identity.signing-key-rotated.v1";

        static SigningKeyRotated of(KeyProcedure.Rotation rotation) {
            return new SigningKeyRotated(
                    rotation.retired().value(),
                    rotation.current().value(),
                    rotation.next().value());
        }
    }

    private final KeyProcedure keys;
    private final Ledger ledger;
    private final Clock clock;

    KeyController(KeyProcedure keys, Ledger ledger, Clock clock) {
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MayCall("operator")
    @Idempotent
    @PostMapping("/operations/signing-keys/rotation")
    SigningKeyRotated rotate() {
        var rotated = SigningKeyRotated.of(keys.rotate());
        ledger.record(Fact.of("signing-keys", SigningKeyRotated.TYPE, rotated, clock.instant(), Audience.RESTRICTED));
        return rotated;
    }
}
