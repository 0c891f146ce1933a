package org.hemicycle.responsepolicy.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseView;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers about cases, as far as the caller may see them. */
@Component
class CaseAnswers {

    private final CaseRegister register;
    private final Rights rights;
    private final Cases cases;

    CaseAnswers(CaseRegister register, Rights rights, Cases cases) {
        this.register = register;
        this.rights = rights;
        this.cases = cases;
    }

    ResponseEntity<CaseView> current(UUID id) {
        var found = register.read(new CaseId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(found);
    }

    /** Cases that a conflict of interest keeps the caller out of are neither shown nor counted. */
    Set<UUID> withheld() {
        return register.all().stream().filter(id -> !isFree(id)).collect(Collectors.toSet());
    }

    /** Every case the caller may see. */
    Set<UUID> seen() {
        return register.all().stream().filter(this::isFree).collect(Collectors.toSet());
    }

    private boolean isFree(UUID id) {
        return cases.find(new CaseRef(ResponseCaseKind.NAME, id.toString()))
                .filter(file -> rights.isFree(Actors.current(), file))
                .isPresent();
    }
}
