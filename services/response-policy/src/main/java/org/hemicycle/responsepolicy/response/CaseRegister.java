package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as they are read. */
@Service
@Transactional(readOnly = true)
public class CaseRegister {

    /** What is asked for; {@code withheld}: countries whose cases are neither shown nor counted. */
    public record Filter(@Nullable String country, @Nullable CaseState state, Set<UUID> withheld) {}

    private static final String WHERE = """
            where (cast(:country as text) is null or country = :country)
              and (cast(:state as text) is null or state = :state)
              and id <> all(:withheld)""";

    private final ResponseCases cases;
    private final JdbcClient db;

    CaseRegister(ResponseCases cases, JdbcClient db) {
        this.cases = cases;
        this.db = db;
    }

    public CaseView read(CaseId id) {
        return find(id).orElseThrow(() -> Refused.notFound("This case"));
    }

    public Optional<CaseView> find(CaseId id) {
        return cases.findById(id).map(CaseView::of);
    }

    /** As everybody is told of it; refuses with 404 what was never announced. */
    public OutwardCase announced(CaseId id) {
        return cases.findById(id)
                .map(OutwardCase::toEverybody)
                .filter(told -> told.status() != OutwardStatus.NOT_PUBLIC)
                .orElseThrow(() -> Refused.notFound("This case"));
    }

    /** Whether everybody was told how the concern was judged. */
    public boolean isDecisionAnnounced(CaseId id) {
        return cases.findById(id).stream()
                .flatMap(found -> found.steps().stream())
                .anyMatch(taken -> taken.isAnnounced() && taken.step().isDecision());
    }

    /** As its parties are told of it. */
    public OutwardCase toldToParties(CaseId id) {
        return cases.findById(id).map(OutwardCase::toParties).orElseThrow(() -> Refused.notFound("This case"));
    }

    /** Every case that this government was told of, as it was told. */
    public List<OutwardCase> toldTo(String country) {
        return db.sql("""
                select id from response_case where country = ? and state <> 'RECEIVED'
                order by filed_on desc, id""").param(country).query(UUID.class).list().stream()
                .map(id -> toldToParties(new CaseId(id)))
                .toList();
    }

    /** As everybody would read it if it were announced on this day. */
    public OutwardCase ifAnnounced(CaseId id, LocalDate on) {
        return OutwardCase.ifAnnounced(cases.findById(id).orElseThrow(() -> Refused.notFound("This case")), on);
    }

    /** The latest letters first. */
    public List<CaseView> page(Filter filter, int offset, int limit) {
        return where(
                        db.sql("select id from response_case %s order by filed_on desc, id offset :offset limit :limit"
                                .formatted(WHERE)),
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> read(new CaseId(id)))
                .toList();
    }

    public long count(Filter filter) {
        return where(db.sql("select count(*) from response_case " + WHERE), filter)
                .query(Long.class)
                .single();
    }

    /** Every case there is, by id. */
    public List<UUID> all() {
        return db.sql("select id from response_case").query(UUID.class).list();
    }

    private static JdbcClient.StatementSpec where(JdbcClient.StatementSpec sql, Filter filter) {
        var state = filter.state();
        return sql.param("country", filter.country())
                .param("state", state == null ? null : state.name())
                .param("withheld", filter.withheld().toArray(UUID[]::new));
    }
}
