package org.hemicycle.platform.process;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;

/** A step that waits belongs to its case: its group knows of it, and who is recused from the case does not get it. */
class WorkItemCases implements CaseKind {

    static final String NAME = "work-item";

    private final WorkItems workItems;
    private final Cases cases;

    WorkItemCases(WorkItems workItems, Cases cases) {
        this.workItems = workItems;
        this.cases = cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<CaseFile> find(String id) {
        return parse(id).flatMap(workItems::find).map(this::file);
    }

    private CaseFile file(WorkItem item) {
        var ref = new CaseRef(item.process(), item.caseId());
        var group = Set.of(item.group());
        return cases.find(ref)
                .map(file -> file.inside(group))
                .orElseGet(() -> new CaseFile(ref, Openness.CLOSED, group, Interests.NONE, false));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
