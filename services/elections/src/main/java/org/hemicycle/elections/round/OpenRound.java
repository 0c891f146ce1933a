package org.hemicycle.elections.round;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Component;

/** Two officers say that a secret ballot may open. */
@Component
public class OpenRound implements ApprovedAct<OpenRound.Nothing> {

    public static final String NAME = "open-round";

    /** An act that needs no more said than which ballot. */
    public record Nothing() {}

    private final RoundProcedure rounds;

    OpenRound(RoundProcedure rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Nothing> payload() {
        return Nothing.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat");
    }

    @Override
    public void check(CaseRef round, int version, Nothing asked, UUID askedBy) {
        rounds.checkOpening(ElectionId.of(round.id()), new IfMatch(version));
    }

    @Override
    public void perform(CaseRef round, int version, Nothing asked, TwoPersons by) {
        rounds.approveOpening(ElectionId.of(round.id()), new IfMatch(version));
    }
}
