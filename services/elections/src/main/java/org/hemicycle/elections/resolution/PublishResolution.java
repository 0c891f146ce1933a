package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.RECOMPUTES;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.disclosure.Release;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a decision public, with as much of its vote as gives nobody away. An act of two persons. */
@Component
public class PublishResolution implements ApprovedAct<PublishResolution.Asked> {

    public static final String NAME = "publish-resolution";

    /** @param note a reason code of the officer, such as {@code minutes-approved} */
    public record Asked(String note) {}

    private final ResolutionFiles files;
    private final Releases releases;
    private final ResolutionWorkflow workflow;

    PublishResolution(ResolutionFiles files, Releases releases, ResolutionWorkflow workflow) {
        this.files = files;
        this.releases = releases;
        this.workflow = workflow;
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
        var found = files.find(ResolutionId.of(resolution.id()));
        found.requireDecided();
        RECOMPUTES.require(releases.recomputes(found));
    }

    @Override
    public void perform(CaseRef ref, int version, Asked asked, TwoPersons by) {
        var id = ResolutionId.of(ref.id());
        files.change(id, new IfMatch(version), resolution -> {
            RECOMPUTES.require(releases.recomputes(resolution));
            resolution.publish(files.today(), counts(resolution), files.now());
        });
        workflow.published(id);
    }

    private @Nullable Release<VoteCounts> counts(Resolution resolution) {
        return releases.of(resolution).orElse(null);
    }
}
