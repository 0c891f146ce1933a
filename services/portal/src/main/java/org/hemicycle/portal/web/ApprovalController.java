package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second person's part of an act of two. */
@Controller
class ApprovalController {

    private final Approvals approvals;

    ApprovalController(Approvals approvals) {
        this.approvals = approvals;
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/approvals/{place}/{id}/approve")
    String approve(
            Visit visit,
            @PathVariable String place,
            @PathVariable String id,
            @RequestParam String tag,
            @RequestParam(defaultValue = "") String back) {
        approvals.approve(visit.bearer(), Places.of(place), id, tag);
        return "redirect:" + Places.back(back);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/approvals/{place}/{id}/refuse")
    String refuse(
            Visit visit,
            @PathVariable String place,
            @PathVariable String id,
            @RequestParam String tag,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String back) {
        approvals.refuse(visit.bearer(), Places.of(place), id, tag, reason);
        return "redirect:" + Places.back(back);
    }
}
