package org.hemicycle.elections.web;

import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.candidacy.Withdrawals;
import org.hemicycle.elections.election.Availability;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Governments that do not go on: out of the candidacy before the close, out of a seat after the result. */
@RestController
@RequestMapping("/candidacies/{id}")
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final Availability availability;
    private final CandidacyProcedure candidacies;

    WithdrawalController(Withdrawals withdrawals, Availability availability, CandidacyProcedure candidacies) {
        this.withdrawals = withdrawals;
        this.availability = availability;
        this.candidacies = candidacies;
    }

    @MayCall(value = Roles.SECRETARIAT, party = Roles.POINT_OF_CONTACT)
    @OnCase(ElectionCases.CANDIDACY)
    @PostMapping("/withdrawal")
    ResponseEntity<CandidacyView> withdrawal(@PathVariable UUID id, IfMatch ifMatch) {
        withdrawals.withdraw(new CandidacyId(id), ifMatch);
        return current(id);
    }

    @MayCall(value = Roles.SECRETARIAT, party = Roles.POINT_OF_CONTACT)
    @OnCase(ElectionCases.CANDIDACY)
    @PostMapping("/declination")
    ResponseEntity<CandidacyView> declination(@PathVariable UUID id, IfMatch ifMatch) {
        availability.decline(new CandidacyId(id), ifMatch);
        return current(id);
    }

    private ResponseEntity<CandidacyView> current(UUID id) {
        var candidacy = candidacies.read(new CandidacyId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(candidacy.version())).body(candidacy);
    }
}
