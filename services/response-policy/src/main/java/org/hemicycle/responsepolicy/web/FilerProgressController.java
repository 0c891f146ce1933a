package org.hemicycle.responsepolicy.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.clock.ClockRegister;
import org.hemicycle.responsepolicy.clock.ClockView;
import org.hemicycle.responsepolicy.filing.Filer;
import org.hemicycle.responsepolicy.filing.FilerDoor;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.OutwardCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where their cases stand, for filers: what parties are told, and the clocks they may see. */
@RestController
class FilerProgressController {

    private final FilerDoor door;
    private final FilingIndex index;
    private final CaseRegister cases;
    private final ClockRegister clocks;

    FilerProgressController(FilerDoor door, FilingIndex index, CaseRegister cases, ClockRegister clocks) {
        this.door = door;
        this.index = index;
        this.cases = cases;
        this.clocks = clocks;
    }

    /** One case of a letter. @param passedOn what it says about process went to procedural review */
    record FilerProgress(OutwardCase outward, List<ClockView> clocks, boolean passedOn) {}

    @MayCall(MayCall.ANYONE)
    @GetMapping("/filer/letter/progress")
    List<FilerProgress> byCode(@RequestHeader(ReceiptCodeController.HEADER) String code) {
        var filer = door.byCode(code);
        return of(filer, index.letterOf(filer));
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/my-letters/{id}/progress")
    List<FilerProgress> byAccount(@PathVariable UUID id) {
        return of(door.byAccount(Caller.person()), new CaseId(id));
    }

    private List<FilerProgress> of(Filer filer, CaseId letter) {
        return index.casesOf(filer, letter).stream()
                .map(id -> new FilerProgress(
                        cases.toldToParties(id),
                        clocks.shownToFilers(id),
                        cases.read(id).wasPassedOn()))
                .toList();
    }
}
