package org.hemicycle.elections.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers: elections are public from the call on; drafts are seen from within. */
@Service
@Transactional(readOnly = true)
public class ElectionIndex {

    private static final String WHERE = """
        where (:drafts or state <> 'DRAFT') and (cast(:state as text) is null or state = :state)\
        """;

    /** @param drafts whether the reader may see those that are not called */
    public record Filter(@Nullable ElectionState state, boolean drafts) {}

    private final ElectionFiles files;
    private final Slate slate;
    private final Rolls rolls;
    private final Electorate electorate;
    private final JdbcClient db;

    ElectionIndex(ElectionFiles files, Slate slate, Rolls rolls, Electorate electorate, JdbcClient db) {
        this.files = files;
        this.slate = slate;
        this.rolls = rolls;
        this.electorate = electorate;
        this.db = db;
    }

    public ElectionView read(ElectionId id) {
        return view(files.find(id));
    }

    /** The newest term first. */
    public List<ElectionView> page(Filter filter, int offset, int limit) {
        return where("select id from election %s order by term_start desc, id offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> read(new ElectionId(id)))
                .toList();
    }

    public long count(Filter filter) {
        return where("select count(*) from election %s", filter)
                .query(Long.class)
                .single();
    }

    /** Endorsed ones once the slate is vetted; none before. */
    public List<CandidacyView> candidates(ElectionId id) {
        return isVetted(files.find(id)) ? slate.published(id) : List.of();
    }

    /** Whether the public may know of this candidacy. */
    public boolean isPublic(CandidacyView candidacy) {
        return candidates(new ElectionId(candidacy.election())).stream()
                .anyMatch(one -> one.id().equals(candidacy.id()));
    }

    /** Canonical JSON whose SHA-256 is the published hash; empty before it is frozen. */
    public Optional<String> configuration(ElectionId id) {
        var election = files.find(id);
        return election.isFrozen() ? Optional.of(election.frozen().configuration()) : Optional.empty();
    }

    /** By the frozen roll; before there is one, by what is known of the day of the roll. */
    public VoterView mayVote(ElectionId id, String country) {
        return rolls.frozen(id)
                .map(roll -> {
                    var line = roll.of(country);
                    return new VoterView(id.value(), country, line.eligible(), line.reason(), roll.number(), roll.on());
                })
                .orElseGet(() -> forecast(files.find(id), country));
    }

    private VoterView forecast(Election election, String country) {
        if (!election.isCalled()) {
            throw Refused.notFound("This roll");
        }
        var on = election.timetable().rollOn();
        var line = electorate.of(country, on);
        return new VoterView(election.id().value(), country, line.eligible(), line.reason(), null, on);
    }

    private static boolean isVetted(Election election) {
        var state = election.state();
        return state.compareTo(ElectionState.VETTED) >= 0 && state != ElectionState.CANCELLED;
    }

    private ElectionView view(Election election) {
        return ElectionView.of(election, files.rulesOf(election), Deadlines.of(election, files));
    }

    private JdbcClient.StatementSpec where(String sql, Filter filter) {
        return db.sql(sql.formatted(WHERE))
                .param("drafts", filter.drafts())
                .param("state", filter.state() == null ? null : filter.state().name());
    }
}
