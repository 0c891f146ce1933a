package org.hemicycle.responsepolicy.web;

import java.util.UUID;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.response.ProcessMatters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a letter says about process is passed on to procedural review. */
@RestController
class ProcessMatterController {

    private final ProcessMatters matters;
    private final CaseAnswers answers;

    ProcessMatterController(ProcessMatters matters, CaseAnswers answers) {
        this.matters = matters;
        this.answers = answers;
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/response-cases/{id}/process-matter")
    ResponseEntity<CaseView> passOn(@PathVariable UUID id, IfMatch ifMatch) {
        matters.passOn(new CaseId(id), ifMatch);
        return answers.current(id);
    }
}
