package org.hemicycle.elections.opening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opened ballots: one row an election, written once. */
@Component
class OpenedTable {

    private final JdbcClient db;

    OpenedTable(JdbcClient db) {
        this.db = db;
    }

    record Stored(OpenedBallots ballots, int invalid) {}

    /** False, if another opening was faster; its list is the same, for the same ballots sort in the same way. */
    boolean add(OpenedBallots opened, int invalid, Instant at) {
        var list = new String(Canonical.bytes(opened.rankings()), UTF_8);
        return db.sql("""
                        insert into opened_ballots (election, ballots, invalid, list, list_hash, opened_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (election) do nothing""")
                        .params(
                                opened.election().value(),
                                opened.rankings().size(),
                                invalid,
                                list,
                                opened.listHash(),
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Stored> find(ElectionId election) {
        return db.sql("select ballots, invalid, list, list_hash from opened_ballots where election = ?")
                .param(election.value())
                .query((row, number) -> new Stored(
                        new OpenedBallots(
                                election,
                                rankings(row.getString("list")),
                                row.getString("list_hash"),
                                row.getInt("ballots")),
                        row.getInt("invalid")))
                .optional();
    }

    static String hash(List<List<List<String>>> rankings) {
        return Sha256.hex(Sha256.of(Canonical.bytes(rankings)));
    }

    private static List<List<List<String>>> rankings(String list) {
        return JsonText.parse("opened ballots", list).list().stream()
                .map(ballot -> ballot.list().stream()
                        .map(group -> group.list().stream().map(Node::text).toList())
                        .toList())
                .toList();
    }
}
