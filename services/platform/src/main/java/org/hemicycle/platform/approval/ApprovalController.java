package org.hemicycle.platform.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Relations;
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

/** What waits for a second person; seen and decided by the roles that the act names. */
@RestController
@RequestMapping("/approvals")
class ApprovalController {

    /** A reason code: it stands in the ledger for ever. */
    record RefusalForm(
            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as wrong-date")
            String reason) {}

    private final Approvals approvals;
    private final Cases cases;
    private final Relations relations;

    ApprovalController(Approvals approvals, Cases cases, Relations relations) {
        this.approvals = approvals;
        this.cases = cases;
        this.relations = relations;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    Page<ApprovalView> pending(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var actor = Actors.current();
        var mine = approvals.pendingFor(actor.roles()).stream()
                .filter(asked -> cases.find(new CaseRef(asked.kind(), asked.caseId()))
                        .filter(file -> !relations.isRecused(actor, file))
                        .isPresent())
                .toList();
        return Page.of(mine.stream().skip(offset).limit(limit).toList(), page, mine.size());
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(ApprovalCases.NAME)
    @GetMapping("/{id}")
    ResponseEntity<ApprovalView> read(@PathVariable UUID id) {
        return tagged(approvals.view(id));
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(ApprovalCases.NAME)
    @PostMapping("/{id}/approval")
    ResponseEntity<ApprovalView> approve(@PathVariable UUID id, IfMatch ifMatch) {
        return tagged(approvals.approve(id, ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(ApprovalCases.NAME)
    @PostMapping("/{id}/refusal")
    ResponseEntity<ApprovalView> refuse(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody RefusalForm form) {
        return tagged(approvals.refuse(id, ifMatch, form.reason()));
    }

    private static ResponseEntity<ApprovalView> tagged(ApprovalView view) {
        return ResponseEntity.ok().eTag(IfMatch.tag(view.version())).body(view);
    }
}
