package org.hemicycle.identity.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where letters go: to a person, or to those who speak for a government. */
@Component
public class Addresses {

    private static final int COUNTRY = 3;

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /** Of a member of a roll: a government by its ISO 3166 alpha-3 code, a person by its id. */
    public List<String> of(String member, LocalDate day) {
        return member.length() == COUNTRY ? ofGovernment(member, day) : ofPerson(UUID.fromString(member));
    }

    /** None: the account has no address, or was erased. */
    public List<String> ofPerson(UUID person) {
        return db.sql("select email from personal_data where person = ? and email is not null")
                .param(person)
                .query(String.class)
                .list();
    }

    /** Of its points of contact on that day who have an address; none if it has nobody, or nobody with one. */
    private List<String> ofGovernment(String country, LocalDate day) {
        return db.sql("""
                        select distinct d.email from personal_data d
                        join affiliation a on a.person = d.person and a.country = :country and a.first_day <= :day
                                          and (a.last_day is null or a.last_day >= :day)
                        join role_grant g on g.person = d.person and g.role = :role and g.first_day <= :day
                                         and (g.last_day is null or g.last_day >= :day)
                        where d.email is not null order by d.email""")
                .param("country", country)
                .param("role", Role.POINT_OF_CONTACT.name())
                .param("day", day)
                .query(String.class)
                .list();
    }
}
