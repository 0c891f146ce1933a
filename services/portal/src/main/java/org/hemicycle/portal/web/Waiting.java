package org.hemicycle.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.work.Approvals;

/** What waits for a second person in one case. */
final class Waiting {

    private Waiting() {}

    static Panel<List<Approvals.Approval>> of(Panel<List<Approvals.Approval>> all, String caseId) {
        return all.content() == null ? all : new Panel<>(in(all, caseId), null, null);
    }

    /** The acts that were asked for already. */
    static Set<String> names(Panel<List<Approvals.Approval>> all, String caseId) {
        return in(all, caseId).stream().map(Approvals.Approval::act).collect(Collectors.toSet());
    }

    private static List<Approvals.Approval> in(Panel<List<Approvals.Approval>> all, String caseId) {
        return Objects.requireNonNullElse(all.content(), List.<Approvals.Approval>of()).stream()
                .filter(each -> each.caseId().equals(caseId))
                .toList();
    }
}
