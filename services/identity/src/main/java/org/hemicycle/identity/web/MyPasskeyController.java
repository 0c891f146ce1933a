package org.hemicycle.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.passkey.PasskeyProcedure;
import org.hemicycle.identity.passkey.PasskeyView;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.identity.Assurance;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows people their passkeys; removing one needs one. */
@RestController
@RequestMapping("/me/passkeys")
class MyPasskeyController {

    record Passkeys(List<PasskeyView> items) {}

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PasskeyProcedure passkeys;
    private final Clock realTime;

    MyPasskeyController(PasskeyProcedure passkeys, @Qualifier("machineClock") Clock realTime) {
        this.passkeys = passkeys;
        this.realTime = realTime;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    Passkeys mine() {
        return new Passkeys(passkeys.of(caller()));
    }

    @MayCall(MayCall.SIGNED_IN)
    @DeleteMapping("/{passkey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID passkey) {
        if (!Assurance.steppedUp(FRESH, realTime.instant())) {
            throw Refused.forbidden("Prove it with a passkey first");
        }
        if (!passkeys.remove(caller(), passkey)) {
            throw Refused.notFound("This passkey");
        }
    }

    private static PersonId caller() {
        var person = Actors.current().person();
        if (person == null) {
            throw Refused.notFound("A person behind this token");
        }
        return new PersonId(person);
    }
}
