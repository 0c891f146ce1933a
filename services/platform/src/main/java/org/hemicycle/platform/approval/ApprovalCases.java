package org.hemicycle.platform.approval;

import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalTable.Row;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.Cases;

/** A request follows the case it is about: who is recused there neither reads it nor decides on it. */
class ApprovalCases implements CaseKind {

    static final String NAME = "approval";

    private final ApprovalTable table;
    private final Acts acts;
    private final Cases cases;

    ApprovalCases(ApprovalTable table, Acts acts, Cases cases) {
        this.table = table;
        this.acts = acts;
        this.cases = cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<CaseFile> find(String id) {
        return parse(id).flatMap(table::find).flatMap(this::file);
    }

    private Optional<CaseFile> file(Row row) {
        var approvers = acts.named(row.view().act()).approvers();
        return cases.find(row.object()).map(file -> file.inside(approvers));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
