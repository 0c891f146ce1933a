package org.hemicycle.elections.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who nominees are: the only place where their names stand, so that they can be erased. */
@Component
class Nominees {

    /** @param residence ISO 3166 alpha-3 */
    record Person(String name, String organisation, String residence) {}

    private final JdbcClient db;

    Nominees(JdbcClient db) {
        this.db = db;
    }

    void keep(UUID nominee, Person person, @Nullable UUID account) {
        db.sql("insert into nominee_person (id, name, organisation, residence, account) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(nominee, person.name(), person.organisation(), person.residence(), account))
                .update();
    }

    /** As they take a seat: by their account where they have one. */
    List<SelectionSeats.Selected> selected(List<UUID> nominees) {
        return nominees.stream()
                .map(nominee -> db.sql(
                                "select coalesce(account, id), name, organisation from nominee_person where id = ?")
                        .param(nominee)
                        .query((row, n) -> new SelectionSeats.Selected(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                        .optional()
                        .orElseGet(() -> new SelectionSeats.Selected(nominee, null, null)))
                .toList();
    }

    /** Erased ones are missing. */
    Map<UUID, Person> of(List<UUID> nominees) {
        return nominees.isEmpty()
                ? Map.of()
                : db
                        .sql("select id, name, organisation, residence from nominee_person where id in (:ids)")
                        .param("ids", nominees)
                        .query((row, n) -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Person(row.getString(2), row.getString(3), row.getString(4))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
