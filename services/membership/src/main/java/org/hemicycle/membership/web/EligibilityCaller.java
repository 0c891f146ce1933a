package org.hemicycle.membership.web;

import org.hemicycle.membership.eligibility.AnalystId;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.rights.Caller;

/** Who calls about scores: analysts draft and check, the secretariat opens and publishes, both see drafts. */
final class EligibilityCaller {

    static final String ANALYST = "eligibility-analyst";
    static final String SECRETARIAT = Readers.SECRETARIAT;

    private EligibilityCaller() {}

    static boolean seesDrafts() {
        var actor = Actors.current();
        return Access.as(ANALYST, actor.has(ANALYST)) || Access.as(SECRETARIAT, actor.has(SECRETARIAT));
    }

    /** Four eyes can only be told apart if each pair has an id. */
    static AnalystId analyst() {
        return new AnalystId(Caller.person());
    }
}
