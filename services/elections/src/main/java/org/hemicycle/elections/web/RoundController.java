package org.hemicycle.elections.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.round.OpenRound;
import org.hemicycle.elections.round.RoundIndex;
import org.hemicycle.elections.round.RoundView;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Run-offs and rounds: everybody reads, two officers open. Ballots are cast at the box, by the ballot's id. */
@RestController
@RequestMapping("/rounds")
class RoundController {

    private final RoundIndex index;
    private final Approvals approvals;

    RoundController(RoundIndex index, Approvals approvals) {
        this.index = index;
        this.approvals = approvals;
    }

    /** Those of one election, in their order. */
    @MayCall(MayCall.ANYONE)
    @GetMapping
    List<RoundView> of(@RequestParam UUID owner) {
        return index.of(owner);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}")
    ResponseEntity<RoundView> read(@PathVariable UUID id) {
        var round = index.read(new ElectionId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(round.version())).body(round);
    }

    /** The very bytes whose SHA-256 was published. */
    @MayCall(MayCall.ANYONE)
    @GetMapping(path = "/{id}/configuration", produces = MediaType.APPLICATION_JSON_VALUE)
    String configuration(@PathVariable UUID id) {
        return index.configuration(new ElectionId(id));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}/roll")
    RollAnswer roll(@PathVariable UUID id) {
        return RollAnswer.of(index.roll(new ElectionId(id)));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ROUND)
    @PostMapping("/{id}/opening")
    ResponseEntity<ApprovalView> opening(@PathVariable UUID id, IfMatch ifMatch) {
        var round = new CaseRef(ElectionCases.ROUND, id.toString());
        return Approvals.accepted(approvals.ask(OpenRound.NAME, round, ifMatch.version(), new OpenRound.Nothing()));
    }
}
