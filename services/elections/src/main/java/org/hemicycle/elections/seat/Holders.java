package org.hemicycle.elections.seat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of those who hold seats of civil society, as published. They stand here alone, where they can be erased. */
@Component
class Holders {

    record Person(String name, String organisation) {}

    private final JdbcClient db;

    Holders(JdbcClient db) {
        this.db = db;
    }

    void keep(UUID id, Person person) {
        db.sql("""
            insert into seat_person (id, name, organisation) values (?, ?, ?)
            on conflict (id) do update set name = excluded.name, organisation = excluded.organisation\
            """).params(id, person.name(), person.organisation()).update();
    }

    Map<String, Person> all() {
        return db
                .sql("select id::text, name, organisation from seat_person")
                .query((row, n) -> Map.entry(row.getString(1), new Person(row.getString(2), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
