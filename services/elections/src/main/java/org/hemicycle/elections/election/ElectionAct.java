package org.hemicycle.elections.election;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;

/** One of the acts on an election that take two persons. */
record ElectionAct<P>(String name, Class<P> payload, Set<String> approvers, Step<P> check, Step<P> perform)
        implements ApprovedAct<P> {

    /** On the version of the election that was decided on. */
    interface Step<P> {
        void on(ElectionId election, IfMatch version, P asked);
    }

    @Override
    public void check(CaseRef object, int version, P asked, UUID askedBy) {
        check.on(ElectionId.of(object.id()), new IfMatch(version), asked);
    }

    @Override
    public void perform(CaseRef object, int version, P asked, TwoPersons by) {
        perform.on(ElectionId.of(object.id()), new IfMatch(version), asked);
    }
}
