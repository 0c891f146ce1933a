package org.hemicycle.membership.standing.entry;

import static org.hemicycle.membership.standing.StandingRule.OWN_LETTER;
import static org.hemicycle.membership.standing.StandingRule.RESOLUTION_NAMED;
import static org.hemicycle.membership.standing.StandingRule.TRANSITION;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.springframework.stereotype.Component;

/**
 * An officer's entry about a government's standing, on the standing as the officer saw it. Effects of resolutions, of
 * timers and of the government's own letter are applied by the system and do not pass here.
 */
@Component
public class EnterStanding implements ApprovedAct<OfficersEntry> {

    public static final String NAME = "enter-standing";

    private static final Set<Status> DECIDED_BY_COMMITTEE = Set.of(Status.INACTIVE, Status.SUSPENDED, Status.REMOVED);

    private final StandingProcedure standing;

    EnterStanding(StandingProcedure standing) {
        this.standing = standing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<OfficersEntry> payload() {
        return OfficersEntry.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat");
    }

    @Override
    public void check(CaseRef participant, int version, OfficersEntry asked, UUID officer) {
        if (asked.change() instanceof Change.SetStatus status) {
            OWN_LETTER.require(status.to() != Status.WITHDRAWN);
            TRANSITION.require(status.to() != Status.DEVELOPING, "a period begins by admission");
            RESOLUTION_NAMED.require(!DECIDED_BY_COMMITTEE.contains(status.to())
                    || asked.evidence().document() != null);
        }
        standing.check(participant.id(), asked.change());
    }

    @Override
    public void perform(CaseRef participant, int version, OfficersEntry asked, TwoPersons by) {
        standing.enterOn(
                version, participant.id(), asked.change(), asked.evidence().basis(by.request()));
    }
}
