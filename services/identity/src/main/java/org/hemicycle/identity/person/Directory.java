package org.hemicycle.identity.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who held what on a day, now or in the past. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private static final String HOLDERS = """
            from person p where cast(:role as text) is null or exists (
                select 1 from role_grant g where g.person = p.id and g.role = :role and g.first_day <= :day
                                             and (g.last_day is null or g.last_day >= :day))""";

    private final JdbcClient db;
    private final People people;
    private final PersonalRecords records;

    Directory(JdbcClient db, People people, PersonalRecords records) {
        this.db = db;
        this.people = people;
        this.records = records;
    }

    public Optional<PersonView> find(PersonId id, LocalDate day) {
        return people.findById(id).map(person -> view(person, day));
    }

    /** Everybody, or those who held the role on that day. */
    public Page<PersonView> holders(@Nullable Role role, LocalDate day, Page.Request page) {
        var code = role == null ? null : role.name();
        var found = db.sql("select p.id " + HOLDERS + " order by p.id limit :limit offset :offset")
                .param("role", code)
                .param("day", day)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(UUID.class)
                .list();
        var total = db.sql("select count(*) " + HOLDERS)
                .param("role", code)
                .param("day", day)
                .query(Long.class)
                .single();
        return Page.of(
                found.stream()
                        .flatMap(id -> find(new PersonId(id), day).stream())
                        .toList(),
                page,
                total);
    }

    private PersonView view(Person person, LocalDate day) {
        var name = records.findById(person.id()).map(PersonalData::displayName).orElse(null);
        return PersonView.of(person, name, day);
    }
}
