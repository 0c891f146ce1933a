package org.hemicycle.bakery;

import org.hemicycle.bakery.BakeryRights.Gift;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.StepUp;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CaseController {

    private final Approvals approvals;

    CaseController(Approvals approvals) {
        this.approvals = approvals;
    }

    @MayCall("baker")
    @OnCase(BakeryRights.KIND)
    @GetMapping("/orders/{id}")
    String read(@PathVariable String id) {
        return "an order";
    }

    @MayCall(value = "baker", assigned = "apprentice")
    @OnCase(BakeryRights.KIND)
    @GetMapping("/orders/{id}/dough")
    String dough(@PathVariable String id) {
        return "water and flour";
    }

    @MayCall("baker")
    @OnCase(BakeryRights.KIND)
    @StepUp("light-oven")
    @PostMapping("/orders/{id}/oven")
    String light(@PathVariable String id, IfMatch ifMatch) {
        return "an oven at 240 degrees";
    }

    @MayCall("baker")
    @OnCase(BakeryRights.KIND)
    @PostMapping("/orders/{id}/gift")
    ResponseEntity<ApprovalView> give(@PathVariable String id, IfMatch ifMatch, @RequestBody Gift gift) {
        var order = new CaseRef(BakeryRights.KIND, id);
        return Approvals.accepted(approvals.ask(BakeryRights.GIVE_AWAY, order, ifMatch.version(), gift));
    }
}
