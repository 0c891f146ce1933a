package org.hemicycle.platform.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.MerkleTree;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may read of the public log: entries in order, tree heads, and proofs that an entry is in it. */
@Transactional(readOnly = true)
public class PublicLog {

    /** An entry with its place: the canonical bytes are what its leaf is the hash of. */
    public record PlacedEntry(long position, UUID id, String type, String subject, String canonical, String leafHash) {}

    public record Head(long size, String root) {}

    /** Hashes in hex, from the leaf's sibling upwards (RFC 9162, 2.1.3). */
    public record Inclusion(long position, String leafHash, long size, String root, List<String> path) {}

    public record Consistency(long from, long to, List<String> path) {}

    private final JdbcTemplate db;

    public PublicLog(JdbcTemplate db) {
        this.db = db;
    }

    public Head head() {
        return inTree(
                (tree, size) -> new Head(size, new MerkleTree(tree, size).root().hex()));
    }

    public List<PlacedEntry> entries(long from, int count, @Nullable String subject) {
        return db.query(
                """
                select %s, p.position, p.leaf_hash from public_log_position p join public_log l on l.id = p.entry
                where p.position >= ? and (?::text is null or l.subject = ?) order by p.position limit ?
                """.formatted(LogEntry.columns(Log.PUBLIC)),
                (row, n) -> {
                    var event = LogEntry.read(row).event();
                    return new PlacedEntry(
                            row.getLong(14),
                            event.id(),
                            event.type(),
                            event.subject(),
                            new String(event.canonical(), java.nio.charset.StandardCharsets.UTF_8),
                            Hash.of(row.getBytes(15)).hex());
                },
                from,
                subject,
                subject,
                count);
    }

    /** Where an event stands and the path from its leaf to the head; empty while it has no position. */
    public Optional<Inclusion> inclusion(UUID event) {
        var place = db
                .query(
                        """
                        select p.position, p.leaf_hash from public_log_position p join public_log l on l.id = p.entry
                        where l.event_id = ?""",
                        (row, n) -> new Inclusion(
                                row.getLong(1), Hash.of(row.getBytes(2)).hex(), 0, "", List.of()),
                        event)
                .stream()
                .findFirst();
        return place.map(found -> inTree((stored, size) -> {
            var tree = new MerkleTree(stored, size);
            return new Inclusion(
                    found.position(),
                    found.leafHash(),
                    size,
                    tree.root().hex(),
                    hex(tree.inclusionProof(found.position())));
        }));
    }

    public Consistency consistency(long from, long to) {
        return inTree(
                (stored, size) -> new Consistency(from, to, hex(new MerkleTree(stored, to).consistencyProof(from))));
    }

    private interface Reading<T> {
        T of(StoredTree tree, long size) throws java.sql.SQLException;
    }

    private <T> T inTree(Reading<T> reading) {
        ConnectionCallback<T> callback = connection -> {
            var tree = new StoredTree(connection, Log.PUBLIC);
            return reading.of(tree, tree.size());
        };
        return java.util.Objects.requireNonNull(db.execute(callback));
    }

    private static List<String> hex(List<Hash> path) {
        return path.stream().map(Hash::hex).toList();
    }
}
