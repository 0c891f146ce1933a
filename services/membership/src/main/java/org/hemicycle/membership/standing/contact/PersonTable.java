package org.hemicycle.membership.standing.contact;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only table with names, addresses and numbers of people. */
@Component
class PersonTable {

    private final JdbcClient db;

    PersonTable(JdbcClient db) {
        this.db = db;
    }

    void keep(ContactId contact, Person person) {
        db.sql("""
                insert into contact_person (contact, name, title, email, phone)
                values (:contact, :name, :title, :email, :phone)
                """)
                .param("contact", contact.value())
                .param("name", person.name())
                .param("title", person.title())
                .param("email", person.email())
                .param("phone", person.phone())
                .update();
    }

    Optional<Person> find(ContactId contact) {
        return db.sql("select name, title, email, phone from contact_person where contact = ?")
                .param(contact.value())
                .query((row, n) -> new Person(
                        row.getString("name"), row.getString("title"), row.getString("email"), row.getString("phone")))
                .optional();
    }

    void erase(ContactId contact) {
        db.sql("delete from contact_person where contact = ?")
                .param(contact.value())
                .update();
    }
}
