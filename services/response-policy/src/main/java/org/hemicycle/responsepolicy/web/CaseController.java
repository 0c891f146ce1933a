package org.hemicycle.responsepolicy.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseProcedure;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseState;
import org.hemicycle.responsepolicy.response.CaseView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as those read them who work on them, and the first steps. */
@RestController
@RequestMapping("/response-cases")
class CaseController {

    private final CaseProcedure procedure;
    private final CaseRegister register;
    private final Rights rights;
    private final Cases cases;

    CaseController(CaseProcedure procedure, CaseRegister register, Rights rights, Cases cases) {
        this.procedure = procedure;
        this.register = register;
        this.rights = rights;
        this.cases = cases;
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @GetMapping
    Page<CaseView> list(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = new CaseRegister.Filter(country, state, withheld());
        return Page.of(register.page(filter, offset, limit), page, register.count(filter));
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{id}")
    ResponseEntity<CaseView> read(@PathVariable UUID id) {
        return current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<CaseView> acknowledgement(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.acknowledge(new CaseId(id), ifMatch);
        return current(id);
    }

    private ResponseEntity<CaseView> current(UUID id) {
        var found = register.read(new CaseId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(found);
    }

    /** Cases that a conflict of interest keeps the caller out of are neither shown nor counted. */
    private Set<UUID> withheld() {
        var actor = Actors.current();
        return register.all().stream()
                .filter(id -> cases.find(new CaseRef(ResponseCaseKind.NAME, id.toString()))
                        .filter(file -> !rights.isFree(actor, file))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
