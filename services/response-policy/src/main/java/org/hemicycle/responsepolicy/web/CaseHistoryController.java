package org.hemicycle.responsepolicy.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.process.Steps;
import org.hemicycle.platform.process.Steps.Step;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The way a case took through its diagram, for those who work on it. */
@RestController
class CaseHistoryController {

    /** Steps with when they were entered and left. */
    record Way(List<Step> steps) {}

    private final Steps steps;

    CaseHistoryController(Steps steps) {
        this.steps = steps;
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/response-cases/{id}/history")
    Way history(@PathVariable UUID id) {
        return new Way(steps.ofCase(id.toString()));
    }
}
