package org.hemicycle.platform.audit;

import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Relation;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done with a case and who read it: for its parties, and for auditors. */
@RestController
class AuditController {

    private final AuditTrail trail;
    private final Cases cases;

    AuditController(AuditTrail trail, Cases cases) {
        this.trail = trail;
        this.cases = cases;
    }

    @MayCall(value = "auditor", party = MayCall.SIGNED_IN)
    @OnCase("{kind}")
    @GetMapping("/cases/{kind}/{id}/audit")
    Page<AuditEntry> audit(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var file = cases.find(new CaseRef(kind, id)).orElseThrow(() -> Refused.notFound("This case"));
        var asParty = Access.current()
                .filter(access -> access.relation() == Relation.PARTY)
                .isPresent();
        var reader = asParty ? trail.party(Caller.person(), file) : new AuditReader.Auditor();
        var entries = trail.of(file, reader);
        return Page.of(entries.stream().skip(offset).limit(limit).toList(), page, entries.size());
    }
}
