package org.hemicycle.platform.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.conflict.Overrides.PublicReason;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Overrides of conflicts of interest: asked for by one person, approved by another, their reasons public. */
@RestController
class OverrideController {

    static final String SECRETARIAT = "secretariat";

    /** @param reason a code that the public reads, never a text about a person */
    record OverrideForm(
            @NotNull UUID person,

            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as no-other-officer")
            String reason) {}

    private final Overrides overrides;
    private final Approvals approvals;

    OverrideController(Overrides overrides, Approvals approvals) {
        this.overrides = overrides;
        this.approvals = approvals;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/conflict-overrides")
    Page<PublicReason> reasons(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        return overrides.page(new Page.Request(offset, limit));
    }

    @MayCall(SECRETARIAT)
    @OnCase("{kind}")
    @PostMapping("/cases/{kind}/{id}/conflict-override")
    ResponseEntity<ApprovalView> ask(
            @PathVariable String kind, @PathVariable String id, @Valid @RequestBody OverrideForm form) {
        var asked = new OverrideConflict.Asked(form.person(), form.reason());
        return Approvals.accepted(approvals.ask(OverrideConflict.NAME, new CaseRef(kind, id), 0, asked));
    }
}
