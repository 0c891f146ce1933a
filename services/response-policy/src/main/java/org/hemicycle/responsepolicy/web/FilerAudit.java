package org.hemicycle.responsepolicy.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.audit.AuditEntry;
import org.hemicycle.platform.audit.AuditTrail;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.Filer;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.springframework.stereotype.Component;

/** What was done with the cases of a letter, for who filed it: in their own numbers, without names or inner reasons. */
@Component
class FilerAudit {

    /** What filers did, or what was asked of them. */
    private static final Set<String> THEIRS = Set.of(
            "response-policy.letter-submitted.v1",
            "response-policy.letter-supplemented.v1",
            "response-policy.letter-withdrawn.v1",
            "response-policy.filers-asked.v1",
            "response-policy.filers-answered.v1");

    record OfCase(UUID caseId, List<AuditEntry> entries) {}

    private final FilingIndex index;
    private final AuditTrail trail;
    private final Cases cases;

    FilerAudit(FilingIndex index, AuditTrail trail, Cases cases) {
        this.index = index;
        this.trail = trail;
        this.cases = cases;
    }

    /** Refuses with 404 a letter that is not theirs; a draft has no case yet. */
    List<OfCase> of(Filer filer, CaseId letter) {
        return index.casesOf(filer, letter).stream().map(this::of).toList();
    }

    private OfCase of(CaseId id) {
        var entries = cases.find(new CaseRef(ResponseCaseKind.NAME, id.toString()))
                .map(file -> trail.asUnnamedParty(file, THEIRS))
                .orElse(List.of());
        return new OfCase(id.value(), entries);
    }
}
