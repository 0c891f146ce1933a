package org.hemicycle.elections.resolution;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.disclosure.Release;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers: the committee and its secretariat see all resolutions, anybody those that are public. */
@Service
@Transactional(readOnly = true)
public class ResolutionRegister {

    private static final String WHERE = """
        where ((:inside and not recused(cast(:person as uuid), 'resolution', resolution.id::text,
                                        array[country]::text[], '{}'))
               or state in ('PUBLISHED', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED'))
          and (cast(:country as text) is null or country = :country)
          and (cast(:state as text) is null or state = :state)\
        """;

    /** Who reads: from inside the committee and its secretariat, or from outside. */
    public record Reader(boolean inside, @Nullable UUID person) {}

    /** Which resolutions are asked for. */
    public record Filter(@Nullable String country, @Nullable ResolutionState state) {}

    private final ResolutionFiles files;
    private final Votes votes;
    private final WrittenRounds rounds;
    private final Releases releases;
    private final JdbcClient db;

    ResolutionRegister(ResolutionFiles files, Votes votes, WrittenRounds rounds, Releases releases, JdbcClient db) {
        this.files = files;
        this.votes = votes;
        this.rounds = rounds;
        this.releases = releases;
        this.db = db;
    }

    public ResolutionView find(ResolutionId id, Reader reader) {
        return view(files.find(id), reader);
    }

    public List<ResolutionView> page(Filter filter, Reader reader, int offset, int limit) {
        var sql = "select id from resolution %s order by number desc offset :offset limit :limit".formatted(WHERE);
        return where(db.sql(sql), filter, reader)
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> view(files.find(new ResolutionId(id)), reader))
                .toList();
    }

    public long count(Filter filter, Reader reader) {
        return where(db.sql("select count(*) from resolution " + WHERE), filter, reader)
                .query(Long.class)
                .single();
    }

    /** The vote computed again from what is stored; to outsiders, of what may be shown to them. */
    public Recount recount(ResolutionId id, int number, Reader reader) {
        var resolution = files.find(id);
        var vote = votes.findByResolutionAndNumber(id, number)
                .filter(found -> found.result() != null)
                .orElseThrow(() -> Refused.notFound("This vote"));
        if (!reader.inside() && !releases.of(resolution, vote).isWhole()) {
            throw Refused.forbidden("The counts of this vote would give its voters away");
        }
        return Recount.of(vote);
    }

    private ResolutionView view(Resolution resolution, Reader reader) {
        return ResolutionView.of(
                resolution,
                votes.findByResolutionOrderByNumber(resolution.id()).stream()
                        .map(vote -> VoteView.of(
                                vote,
                                release(resolution, vote, reader),
                                reader.inside() || releases.areNamesTold(resolution, vote)))
                        .toList(),
                rounds.findByResolutionOrderByOpenedAt(resolution.id()).stream()
                        .map(round -> RoundView.of(round, reader.inside()))
                        .toList(),
                files.rulesOf(resolution));
    }

    /** Inside, everybody was there when the papers were counted. */
    private @Nullable Release<VoteCounts> release(Resolution resolution, ResolutionVote vote, Reader reader) {
        var numbers = vote.numbers();
        if (numbers == null) {
            return null;
        }
        return reader.inside() ? new Release<>(numbers.counts(), List.of()) : releases.of(resolution, vote);
    }

    private static StatementSpec where(StatementSpec sql, Filter filter, Reader reader) {
        return sql.param("inside", reader.inside())
                .param("person", reader.person())
                .param("country", filter.country())
                .param("state", filter.state() == null ? null : filter.state().name());
    }
}
