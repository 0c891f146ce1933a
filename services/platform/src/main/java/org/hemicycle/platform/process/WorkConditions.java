package org.hemicycle.platform.process;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a filter comes to in SQL: only the conditions that were asked for, so that the partial indexes serve them. */
final class WorkConditions {

    private final List<String> conditions = new ArrayList<>(List.of("state = 'OPEN'"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    static WorkConditions of(WorkFilter filter, String[] withheld) {
        var all = new WorkConditions();
        all.add("candidate_group = any(:groups)", "groups", filter.groups().toArray(String[]::new));
        if (withheld.length > 0) {
            all.add("process || ':' || case_id <> all(:withheld)", "withheld", withheld);
        }
        if (filter.unassignedOnly()) {
            all.conditions.add("assignee is null");
        }
        all.add("assignee = :assignee", "assignee", filter.assignee());
        all.add("process = :process", "process", filter.process());
        all.add("case_id = :caseId", "caseId", filter.caseId());
        all.add("step = :step", "step", filter.step());
        all.add("due_at < :dueBefore", "dueBefore", timestamp(filter.dueBefore()));
        all.add("follow_up_at <= :followUpBy", "followUpBy", timestamp(filter.followUpBy()));
        return all;
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable Timestamp timestamp(java.time.@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    String where() {
        return "where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
