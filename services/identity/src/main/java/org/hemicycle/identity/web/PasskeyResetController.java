package org.hemicycle.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.hemicycle.identity.account.ResetPasskeys;
import org.hemicycle.identity.person.PersonCases;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The office's way to help somebody in again who lost every passkey: one asks, another approves. */
@RestController
class PasskeyResetController {

    record ResetForm(
            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as lost-device")
            String reason) {}

    private final Approvals approvals;

    PasskeyResetController(Approvals approvals) {
        this.approvals = approvals;
    }

    @MayCall({"secretariat", "operator"})
    @Idempotent
    @OnCase(value = PersonCases.NAME, id = "person")
    @PostMapping("/people/{person}/passkey-reset")
    ResponseEntity<ApprovalView> reset(@PathVariable UUID person, @Valid @RequestBody ResetForm form) {
        var object = new CaseRef(PersonCases.NAME, person.toString());
        return Approvals.accepted(approvals.ask(ResetPasskeys.NAME, object, 0, new ResetPasskeys.Asked(form.reason())));
    }
}
