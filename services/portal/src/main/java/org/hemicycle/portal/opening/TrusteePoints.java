package org.hemicycle.portal.opening;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public halves of trustees' keys on their way to the officer who has the election's key made; forgotten then. */
@Repository
public class TrusteePoints {

    /** @param name by which the officer knows the trustee
     * @param point of P-256, uncompressed, in Base64 */
    public record Offer(String person, String name, String point) {}

    private final JdbcClient db;

    TrusteePoints(JdbcClient db) {
        this.db = db;
    }

    /** A second one takes the place of the first: whoever lost the file makes another. */
    public void offer(String election, Offer offer) {
        db.sql("""
            insert into trustee_point (election, person, name, point) values (?, ?, ?, ?)
            on conflict (election, person) do update set name = excluded.name, point = excluded.point\
            """)
                .params(UUID.fromString(election), UUID.fromString(offer.person()), offer.name(), offer.point())
                .update();
    }

    public List<Offer> of(String election) {
        return db.sql("select person, name, point from trustee_point where election = ? order by name, person")
                .param(UUID.fromString(election))
                .query((row, number) -> new Offer(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    public void forget(String election) {
        db.sql("delete from trustee_point where election = ?")
                .param(UUID.fromString(election))
                .update();
    }
}
