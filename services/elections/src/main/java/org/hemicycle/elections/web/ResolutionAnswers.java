package org.hemicycle.elections.web;

import org.hemicycle.elections.resolution.ResolutionId;
import org.hemicycle.elections.resolution.ResolutionRegister;
import org.hemicycle.elections.resolution.ResolutionRegister.Filter;
import org.hemicycle.elections.resolution.ResolutionRegister.Reader;
import org.hemicycle.elections.resolution.ResolutionView;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers about resolutions, as far as the caller may see them. */
@Component
class ResolutionAnswers {

    private final ResolutionRegister register;

    ResolutionAnswers(ResolutionRegister register) {
        this.register = register;
    }

    ResolutionView one(ResolutionId id) {
        return register.find(id, reader());
    }

    ResponseEntity<ResolutionView> current(ResolutionId id) {
        var found = one(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(found);
    }

    Page<ResolutionView> page(Filter filter, Page.Request page) {
        var reader = reader();
        return Page.of(
                register.page(filter, reader, page.offset(), page.limit()), page, register.count(filter, reader));
    }

    /** Whoever was let through to a case as anybody reads it as anybody: a recused member does, too. */
    static Reader reader() {
        var actor = Actors.current();
        var inside = Access.current()
                .map(access -> !access.role().equals(MayCall.ANYONE))
                .orElse(actor.has(CommitteeRoles.SECRETARIAT)
                        || actor.has(CommitteeRoles.COMMITTEE_MEMBER)
                        || actor.has(CommitteeRoles.CO_CHAIR));
        return new Reader(inside, actor.person());
    }
}
