package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionActs;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vacant seats of elected governments: the next of the same count, where a resolution says so. */
@RestController
@RequestMapping("/elections/{id}/succession")
class SuccessionController {

    private final Approvals approvals;

    SuccessionController(Approvals approvals) {
        this.approvals = approvals;
    }

    /** @param left the government that gave its seat up */
    record SuccessionForm(
            @NotNull @Pattern(regexp = ElectionForms.COUNTRY, message = ElectionForms.COUNTRY_MESSAGE)
            String left,

            @NotBlank @Size(max = 120) String resolution) {}

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping
    ResponseEntity<ApprovalView> fill(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody SuccessionForm form) {
        return Approvals.accepted(approvals.ask(
                ElectionActs.FILL_VACANCY,
                new CaseRef(ElectionCases.ELECTION, id.toString()),
                ifMatch.version(),
                new ElectionActs.Vacancy(form.left(), form.resolution())));
    }
}
