package org.hemicycle.membership.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers: the secretariat sees all withdrawals, a government its own, anybody those whose letters are public. */
@Service
@Transactional(readOnly = true)
public class WithdrawalIndex {

    private static final String WHERE = """
            where ((:everything and not recused(cast(:officer as uuid), 'withdrawal', withdrawal.id::text,
                                                array[country]::text[], '{}'))
                   or published_on is not null or country = :government)
              and (cast(:country as text) is null or country = :country)
              and (cast(:state as text) is null or state = :state)""";

    /** Which withdrawals are asked for. */
    public record Filter(@Nullable String country, @Nullable WithdrawalState state) {}

    private final Withdrawals withdrawals;
    private final WithdrawalFiles files;
    private final JdbcClient db;

    WithdrawalIndex(Withdrawals withdrawals, WithdrawalFiles files, JdbcClient db) {
        this.withdrawals = withdrawals;
        this.files = files;
        this.db = db;
    }

    public List<WithdrawalView> page(Filter filter, LetterReader reader, int offset, int limit) {
        var sql = "select id from withdrawal %s order by received_date desc, id offset :offset limit :limit";
        return where(db.sql(sql.formatted(WHERE)), filter, reader)
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> withdrawals.findById(new WithdrawalId(id)).stream())
                .map(this::view)
                .toList();
    }

    public long count(Filter filter, LetterReader reader) {
        return where(db.sql("select count(*) from withdrawal " + WHERE), filter, reader)
                .query(Long.class)
                .single();
    }

    public Optional<WithdrawalView> find(WithdrawalId id, LetterReader reader) {
        return withdrawals
                .findById(id)
                .filter(found -> reader.everything()
                        || found.isPublic()
                        || found.country().equals(reader.government()))
                .map(this::view);
    }

    private WithdrawalView view(Withdrawal withdrawal) {
        return withdrawal.view(files.rulesOf(withdrawal));
    }

    private static StatementSpec where(StatementSpec sql, Filter filter, LetterReader reader) {
        return sql.param("everything", reader.everything())
                .param("officer", reader.officer())
                .param("government", reader.government())
                .param("country", filter.country())
                .param("state", filter.state() == null ? null : filter.state().name());
    }
}
