package org.hemicycle.membership.admission;

import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.letters.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people whom letters name, in a table of their own: erasing it leaves every file and every proof as it is. */
@Component
class Persons {

    private final JdbcClient db;

    Persons(JdbcClient db) {
        this.db = db;
    }

    void keep(AdmissionId admission, LetterId letter, List<Person> named) {
        for (var person : named) {
            db.sql("""
                    insert into admission_person (id, admission, letter, role, name, title, email, phone, authority_evidence)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(UUID.randomUUID())
                    .param(admission.value())
                    .param(letter.value())
                    .param(person.role().name())
                    .param(person.name())
                    .param(person.title())
                    .param(person.email())
                    .param(person.phone())
                    .param(person.authorityEvidence())
                    .update();
        }
    }

    List<NamedPerson> of(AdmissionId admission) {
        return db.sql("""
                select letter, role, name, title, email, phone, authority_evidence
                from admission_person where admission = ? order by entered, role""")
                .param(admission.value())
                .query((row, n) -> new NamedPerson(
                        new LetterId(row.getObject(1, UUID.class)),
                        new Person(
                                Person.Role.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))))
                .list();
    }
}
