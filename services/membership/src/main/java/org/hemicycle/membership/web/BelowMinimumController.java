package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.belowminimum.CommitteeReview;
import org.hemicycle.membership.belowminimum.ShortfallId;
import org.hemicycle.membership.belowminimum.ShortfallProcedure;
import org.hemicycle.membership.belowminimum.ShortfallRegister;
import org.hemicycle.membership.belowminimum.ShortfallView;
import org.hemicycle.membership.web.WithdrawalForms.SendingForm;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members below the minimum: anybody reads who they are, the secretariat records what was sent and reviewed. */
@RestController
@RequestMapping("/eligibility/below-minimum")
class BelowMinimumController {

    record ReviewForm(
            @NotNull LocalDate reviewedOn,
            @NotBlank @Size(max = 200) String reference) {}

    private final ShortfallRegister register;
    private final ShortfallProcedure procedure;

    BelowMinimumController(ShortfallRegister register, ShortfallProcedure procedure) {
        this.register = register;
        this.procedure = procedure;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Page<ShortfallView> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        return PageOf.all(register.open(), new Page.Request(offset, limit), shortfall -> shortfall);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}")
    ResponseEntity<ShortfallView> read(@PathVariable UUID id) {
        return current(new ShortfallId(id));
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.BELOW_MINIMUM)
    @PostMapping("/{id}/sending")
    ResponseEntity<ShortfallView> sending(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody SendingForm form) {
        procedure.recordSending(new ShortfallId(id), ifMatch, form.proof(Actors.current()));
        return current(new ShortfallId(id));
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.BELOW_MINIMUM)
    @PostMapping("/{id}/review")
    ResponseEntity<ShortfallView> review(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReviewForm form) {
        var review = new CommitteeReview(form.reviewedOn(), form.reference());
        procedure.recordReview(new ShortfallId(id), ifMatch, review);
        return current(new ShortfallId(id));
    }

    private ResponseEntity<ShortfallView> current(ShortfallId id) {
        var shortfall = register.find(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(shortfall.revision())).body(shortfall);
    }
}
