package org.hemicycle.elections.web;

import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionActs;
import org.hemicycle.elections.election.ElectionActs.Nothing;
import org.hemicycle.elections.election.ElectionIndex;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is fixed before a ballot, and its opening and early close by two persons. */
@RestController
@RequestMapping("/elections/{id}")
class BallotController {

    private final ElectionIndex index;
    private final Approvals approvals;

    BallotController(ElectionIndex index, Approvals approvals) {
        this.index = index;
        this.approvals = approvals;
    }

    /** The very bytes whose SHA-256 was published. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.AUDITOR},
            oncePublic = true)
    @OnCase(ElectionCases.ELECTION)
    @GetMapping(path = "/configuration", produces = MediaType.APPLICATION_JSON_VALUE)
    String configuration(@PathVariable UUID id) {
        return index.configuration(new ElectionId(id)).orElseThrow(() -> Refused.notFound("This configuration"));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/opening")
    ResponseEntity<ApprovalView> opening(@PathVariable UUID id, IfMatch ifMatch) {
        return asked(ElectionActs.OPEN_BALLOT, id, ifMatch);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/early-close")
    ResponseEntity<ApprovalView> earlyClose(@PathVariable UUID id, IfMatch ifMatch) {
        return asked(ElectionActs.CLOSE_EARLY, id, ifMatch);
    }

    private ResponseEntity<ApprovalView> asked(String act, UUID id, IfMatch ifMatch) {
        var election = new CaseRef(ElectionCases.ELECTION, id.toString());
        return Approvals.accepted(approvals.ask(act, election, ifMatch.version(), new Nothing()));
    }
}
