package org.hemicycle.elections.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.board.BoardEntry.Kind;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.elections.box.BoxDatabase;
import org.hemicycle.platform.activity.CrashPoint;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.note.Checkpoint;
import org.hemicycle.platform.note.SignedNote;
import org.hemicycle.platform.web.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells the trackers of sealed ballots in batches, and never takes a line back. While the box is open a batch waits until
 * it has enough lines to hide one cast among others; when it has closed, the rest is told at once.
 */
@Service
public class Board {

    private final BoxDatabase database;
    private final BallotBox boxes;
    private final BoardTable table;
    private final BoardKey key;
    private final int enough;

    Board(BoxDatabase database, BallotBox boxes, BoardKey key, @Value("${elections.board.smallest-batch}") int enough) {
        this.database = database;
        this.boxes = boxes;
        this.table = new BoardTable(database.sql());
        this.key = key;
        this.enough = enough;
    }

    /** A board as it stands: its lines, their root, and the note that signs both. */
    public record View(List<BoardEntry> entries, String root, Optional<String> checkpoint) {}

    /** Where a tracker stands, and the proof that it does. */
    public record Found(
            int position, BoardEntry entry, boolean superseded, int size, String root, List<String> proof) {}

    public View view(ElectionId election) {
        if (boxes.find(election).isEmpty()) {
            throw Refused.notFound("This board");
        }
        var entries = table.entries(election);
        return new View(entries, new BoardTree(entries).root().hex(), table.checkpoint(election));
    }

    public Found find(ElectionId election, Tracker tracker) {
        var entries = table.entries(election);
        int position = entries.indexOf(entries.stream()
                .filter(entry -> entry.kind() == Kind.CAST && entry.tracker().equals(tracker.hex()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("This tracker, or its batch is not out yet: it")));
        boolean superseded = entries.stream()
                .anyMatch(entry ->
                        entry.kind() == Kind.SUPERSEDED && entry.tracker().equals(tracker.hex()));
        var tree = new BoardTree(entries);
        var proof = tree.inclusion(position).stream().map(Hash::hex).toList();
        return new Found(
                position,
                entries.get(position),
                superseded,
                entries.size(),
                tree.root().hex(),
                proof);
    }

    /** The trackers of the ballots that are to be counted. */
    public Set<String> counted(ElectionId election) {
        var counted = new HashSet<String>();
        for (var entry : table.entries(election)) {
            switch (entry.kind()) {
                case CAST -> counted.add(entry.tracker());
                case SUPERSEDED -> counted.remove(entry.tracker());
            }
        }
        return counted;
    }

    /** That this board continues the one of an earlier size. */
    public List<String> consistency(ElectionId election, int earlier) {
        var entries = table.entries(election);
        if (earlier < 1 || earlier > entries.size()) {
            throw Refused.field("from", "is the size of an earlier checkpoint");
        }
        return new BoardTree(entries)
                .consistency(earlier).stream().map(Hash::hex).toList();
    }

    public String verifierKey() {
        return key.verifier();
    }

    @Scheduled(fixedDelayString = "${elections.board.every}", initialDelayString = "${elections.board.every}")
    void publishWhatWaits() {
        table.waiting().forEach(election -> publish(new ElectionId(election)));
    }

    /** Everything of a closed box; of an open one what makes a batch. */
    public void publish(ElectionId election) {
        database.transaction().executeWithoutResult(status -> {
            table.lock(election);
            boolean closed = boxes.find(election).map(BallotBox.View::closed).orElse(false);
            var lines = Map.of(
                    Kind.CAST, table.untold(election, Kind.CAST),
                    Kind.SUPERSEDED, table.untold(election, Kind.SUPERSEDED));
            int waiting = lines.values().stream().mapToInt(List::size).sum();
            if (waiting > 0 && (closed || waiting >= enough)) {
                append(election, lines);
            }
        });
        CrashPoint.pass("board.published");
    }

    private void append(ElectionId election, Map<Kind, List<Tracker>> lines) {
        var all = new ArrayList<>(table.entries(election));
        int size = all.size();
        int batch = all.isEmpty() ? 1 : all.getLast().batch() + 1;
        for (var kind : Kind.values()) {
            lines.getOrDefault(kind, List.of()).forEach(tracker -> all.add(BoardEntry.of(kind, tracker, batch)));
        }
        var root = new BoardTree(all).root();
        var head = new Checkpoint(key.origin(election), all.size(), root).text();
        table.append(election, size, all.subList(size, all.size()));
        table.sign(election, batch, all.size(), root, new SignedNote(head, List.of(key.sign(head))).toString());
    }
}
