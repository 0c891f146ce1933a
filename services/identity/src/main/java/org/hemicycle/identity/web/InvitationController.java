package org.hemicycle.identity.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.hemicycle.identity.account.InvitationProcedure;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.platform.web.SecretAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The officer's way to let somebody in: an invitation, or a new link for who lost the password. */
@RestController
class InvitationController {

    /** @param link null when it was sent to the person; else this answer is the only place where it can be read */
    record InvitationView(UUID person, @Nullable String link, Instant expiresAt) {

        static InvitationView of(InvitationProcedure.Invitation made) {
            return new InvitationView(made.person().value(), made.link(), made.expiresAt());
        }
    }

    private final InvitationProcedure invitations;

    InvitationController(InvitationProcedure invitations) {
        this.invitations = invitations;
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @SecretAnswer
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView invite(@Valid @RequestBody PersonForm form) {
        return InvitationView.of(invitations.invite(Actors.current(), form.toNewPerson()));
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @SecretAnswer
    @PostMapping("/people/{person}/activation-links")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView again(@PathVariable UUID person) {
        return invitations
                .again(Actors.current(), new PersonId(person))
                .map(InvitationView::of)
                .orElseThrow(() -> Refused.notFound("This person"));
    }
}
