package org.hemicycle.elections.resolution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.seat.SubCommittee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a request for a decision says beside the resolution itself: of which body, about whom, and who is recused. */
@Component
class RequestedDecisions {

    private final JdbcClient db;

    RequestedDecisions(JdbcClient db) {
        this.db = db;
    }

    void keep(ResolutionId id, String country, @Nullable SubCommittee body, Collection<String> recused) {
        db.sql("insert into resolution_request (resolution, country, body) values (:id, :country, :body)")
                .param("id", id.value())
                .param("country", country)
                .param("body", body == null ? null : body.name())
                .update();
        Set.copyOf(recused)
                .forEach(holder -> db.sql("insert into resolution_recusal (resolution, holder) values (?, ?)")
                        .params(id.value(), holder)
                        .update());
    }

    /** Empty: the whole committee decides. */
    Optional<SubCommittee> body(ResolutionId id) {
        return db.sql("select body from resolution_request where resolution = ? and body is not null")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(SubCommittee::valueOf);
    }

    /** Holders of seats that the request names. */
    Set<String> recused(ResolutionId id) {
        return new HashSet<>(db.sql("select holder from resolution_recusal where resolution = ?")
                .param(id.value())
                .query(String.class)
                .list());
    }

    /** What is undecided about a country, whether or not it is about its status. */
    List<UUID> undecidedOn(String country) {
        return db.sql("""
                select r.id from resolution r left join resolution_request q on q.resolution = r.id
                where coalesce(q.country, r.country) = ?
                  and r.state in ('DRAFT', 'CIRCULATED', 'TABLED', 'AMENDED', 'DEFERRED', 'REFERRED')
                order by r.number""").param(country).query(UUID.class).list();
    }
}
