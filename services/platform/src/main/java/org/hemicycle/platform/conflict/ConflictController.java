package org.hemicycle.platform.conflict;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where people declare their own conflicts of interest. Nobody sees another's. */
@RestController
@RequestMapping("/conflicts")
class ConflictController {

    private final Declarations declarations;
    private final Cases cases;
    private final Rights rights;

    ConflictController(Declarations declarations, Cases cases, Rights rights) {
        this.declarations = declarations;
        this.cases = cases;
        this.rights = rights;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    List<Declaration> mine() {
        return declarations.of(Caller.person());
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping
    ResponseEntity<Declaration> declare(@Valid @RequestBody DeclarationForm form) {
        requireKnown(form.ref());
        var made = declarations.declare(Caller.person(), form);
        return ResponseEntity.created(URI.create("/conflicts/" + made.id()))
                .eTag(IfMatch.tag(made.version()))
                .body(made);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/end")
    ResponseEntity<Declaration> end(@PathVariable UUID id, IfMatch ifMatch) {
        var ended = declarations.end(Caller.person(), id, ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.tag(ended.version())).body(ended);
    }

    /** A declaration is no way to find out whether a case exists. */
    private void requireKnown(@Nullable CaseRef ref) {
        if (ref != null
                && cases.find(ref)
                        .filter(file -> rights.mayKnowOf(Actors.current(), file))
                        .isEmpty()) {
            throw Refused.notFound("This case");
        }
    }
}
