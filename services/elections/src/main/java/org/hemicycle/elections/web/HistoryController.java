package org.hemicycle.elections.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.process.Steps;
import org.hemicycle.platform.process.Steps.Step;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The path that an election or a resolution took through its diagram, for those who carry it. */
@RestController
class HistoryController {

    record Taken(List<Step> steps) {}

    private final Steps steps;

    HistoryController(Steps steps) {
        this.steps = steps;
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.AUDITOR})
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/elections/{id}/history")
    Taken ofElection(@PathVariable UUID id) {
        return new Taken(steps.ofCase(id.toString()));
    }

    @MayCall({CommitteeRoles.SECRETARIAT, CommitteeRoles.COMMITTEE_MEMBER, CommitteeRoles.CO_CHAIR})
    @OnCase(CommitteeCases.RESOLUTION)
    @GetMapping("/resolutions/{id}/history")
    Taken ofResolution(@PathVariable UUID id) {
        return new Taken(steps.ofCase(id.toString()));
    }
}
