package org.hemicycle.identity.web;

import java.time.Clock;
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
    KeyProcedure.Rotation rotate() {
        var rotation = keys.rotate();
        ledger.record(Fact.of(
                "signing-keys", "identity.signing-key-rotated.v1", rotation, clock.instant(), Audience.RESTRICTED));
        return rotation;
    }
}
