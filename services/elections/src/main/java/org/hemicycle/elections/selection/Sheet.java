package org.hemicycle.elections.selection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.relational.core.mapping.Table;

/** One member's points for one nominee, in the order of the criteria. Who has a conflict hands in none. */
@Table("selection_sheet")
record Sheet(UUID member, UUID nominee, String points) {

    static Sheet of(UUID member, UUID nominee, List<Integer> points) {
        return new Sheet(member, nominee, points.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    List<Integer> scores() {
        return Stream.of(points.split(",")).map(Integer::valueOf).toList();
    }
}
