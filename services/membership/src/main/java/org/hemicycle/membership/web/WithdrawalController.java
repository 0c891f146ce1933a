package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hemicycle.membership.web.WithdrawalForms.AuthenticityForm;
import org.hemicycle.membership.web.WithdrawalForms.InformationForm;
import org.hemicycle.membership.web.WithdrawalForms.RetractionForm;
import org.hemicycle.membership.web.WithdrawalForms.SendingForm;
import org.hemicycle.membership.web.WithdrawalForms.WithdrawalForm;
import org.hemicycle.membership.withdrawal.WithdrawalId;
import org.hemicycle.membership.withdrawal.WithdrawalIndex;
import org.hemicycle.membership.withdrawal.WithdrawalProcedure;
import org.hemicycle.membership.withdrawal.WithdrawalState;
import org.hemicycle.membership.withdrawal.WithdrawalView;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawals: a government hands its letter in itself, or the secretariat does; the rest is the secretariat's. */
@RestController
@RequestMapping("/withdrawals")
class WithdrawalController {

    private final WithdrawalProcedure procedure;
    private final WithdrawalIndex index;
    private final Rights rights;

    WithdrawalController(WithdrawalProcedure procedure, WithdrawalIndex index, Rights rights) {
        this.rights = rights;
        this.procedure = procedure;
        this.index = index;
    }

    @MayCall({Readers.SECRETARIAT, Readers.POINT_OF_CONTACT})
    @Idempotent
    @PostMapping
    ResponseEntity<Void> receive(@Valid @RequestBody WithdrawalForm form) {
        requireSpeaksFor(form.country());
        rights.requireFree(Actors.current(), CaseOfCountry.participant(form.country()));
        var id = procedure.receive(form.letter());
        return ResponseEntity.created(URI.create("/withdrawals/" + id)).build();
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Page<WithdrawalView> list(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable WithdrawalState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = new WithdrawalIndex.Filter(country, state);
        var reader = Readers.current();
        return Page.of(index.page(filter, reader, offset, limit), page, index.count(filter, reader));
    }

    @MayCall(value = Readers.SECRETARIAT, party = Readers.POINT_OF_CONTACT, oncePublic = true)
    @OnCase(MembershipCases.WITHDRAWAL)
    @GetMapping("/{id}")
    ResponseEntity<WithdrawalView> read(@PathVariable UUID id) {
        return current(new WithdrawalId(id));
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.WITHDRAWAL)
    @PostMapping("/{id}/authenticity")
    ResponseEntity<WithdrawalView> authenticity(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AuthenticityForm form) {
        var withdrawal = new WithdrawalId(id);
        procedure.checkAuthenticity(withdrawal, ifMatch, form.authentic(), form.confirmedBy());
        return current(withdrawal);
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.WITHDRAWAL)
    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<WithdrawalView> acknowledgement(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody SendingForm form) {
        var withdrawal = new WithdrawalId(id);
        procedure.acknowledge(withdrawal, ifMatch, form.proof(Actors.current()));
        return current(withdrawal);
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.WITHDRAWAL)
    @PostMapping("/{id}/information")
    ResponseEntity<WithdrawalView> information(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody InformationForm form) {
        var withdrawal = new WithdrawalId(id);
        procedure.inform(withdrawal, ifMatch, form.item());
        return current(withdrawal);
    }

    @MayCall(value = Readers.SECRETARIAT, party = Readers.POINT_OF_CONTACT)
    @OnCase(MembershipCases.WITHDRAWAL)
    @PostMapping("/{id}/retraction")
    ResponseEntity<WithdrawalView> retraction(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody RetractionForm form) {
        var withdrawal = new WithdrawalId(id);
        procedure.retract(withdrawal, ifMatch, form.letter());
        return current(withdrawal);
    }

    private static void requireSpeaksFor(String country) {
        var actor = Actors.current();
        if (!actor.has(Readers.SECRETARIAT) && !Readers.speaksFor(actor, country)) {
            throw Refused.forbidden("A point of contact acts for the own government only");
        }
    }

    private ResponseEntity<WithdrawalView> current(WithdrawalId id) {
        var withdrawal = index.find(id, Readers.current()).orElseThrow(WithdrawalController::unknown);
        return ResponseEntity.ok().eTag(IfMatch.tag(withdrawal.version())).body(withdrawal);
    }

    private static RuntimeException unknown() {
        return Refused.notFound("This withdrawal");
    }
}
