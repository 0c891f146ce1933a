package org.hemicycle.identity.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.registrar.Registrar;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.identity.StepUp;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.platform.web.SecretAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a voter gets the credential for a secret ballot, and where it is taken back. */
@RestController
@RequestMapping("/elections/{election}")
class CredentialController {

    private final Registrar registrar;

    CredentialController(Registrar registrar) {
        this.registrar = registrar;
    }

    record CredentialView(UUID election, String member, String credential) {}

    record Lines(List<Registrar.Line> items) {}

    /** The last step of a vote that knows who votes: the box that takes the ballot asks nobody's name. */
    @MayCall({"point-of-contact", "committee-member", "co-chair"})
    @StepUp("cast-ballot")
    @Idempotent
    @SecretAnswer
    @PostMapping("/credential")
    @ResponseStatus(HttpStatus.CREATED)
    CredentialView issue(@PathVariable UUID election) {
        var member = member(Actors.current());
        return new CredentialView(election, member, registrar.issue(election, member, Caller.person()));
    }

    /** A point of contact votes for the government; a member of the committee who sits for none votes as a person. */
    private static String member(Actor caller) {
        var government = caller.government();
        if (government == null && !caller.has("point-of-contact")) {
            return Caller.person().toString();
        }
        if (government == null || !caller.has("point-of-contact")) {
            throw Refused.forbidden("You speak for no government");
        }
        return government;
    }

    /** Lost or given away: the secretariat takes it back, or who speaks for the member. */
    @MayCall({"secretariat", "point-of-contact", "committee-member", "co-chair"})
    @Idempotent
    @PostMapping("/credentials/{member}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID election, @PathVariable String member) {
        var caller = Actors.current();
        var own = caller.speaksFor(member) || member.equals(Caller.person().toString());
        if (!caller.has("secretariat") && !own) {
            throw Refused.forbidden("This credential is another member's");
        }
        registrar.revoke(election, member);
    }

    @MayCall({"secretariat", "auditor"})
    @GetMapping("/credentials")
    Lines issued(@PathVariable UUID election) {
        return new Lines(registrar.lines(election));
    }
}
