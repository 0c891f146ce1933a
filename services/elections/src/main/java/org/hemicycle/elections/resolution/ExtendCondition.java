package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a condition more time. An act of two persons: what follows by itself then follows later, or not at all. */
@Component
public class ExtendCondition implements ApprovedAct<ExtendCondition.Asked> {

    public static final String NAME = "extend-condition";

    /**
     * @param condition its number, from 1
     * @param effectiveOn null: the day of the effect stays
     */
    public record Asked(
            int condition,
            LocalDate dueOn,
            @Nullable LocalDate effectiveOn,
            ExtensionGround ground,
            String decidedBy,
            String reference) {}

    private final ResolutionFiles files;

    ExtendCondition(ResolutionFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat", "co-chair");
    }

    @Override
    public void check(CaseRef resolution, int version, Asked asked, UUID askedBy) {
        files.find(ResolutionId.of(resolution.id())).requireExtendable(asked, files.today());
    }

    /** The diagram's timers find the later days by themselves. */
    @Override
    public void perform(CaseRef ref, int version, Asked asked, TwoPersons by) {
        files.change(
                ResolutionId.of(ref.id()),
                new IfMatch(version),
                resolution -> resolution.extend(asked, files.today(), files.now()));
    }
}
