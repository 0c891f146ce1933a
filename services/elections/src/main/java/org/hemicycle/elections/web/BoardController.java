package org.hemicycle.elections.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.board.Board;
import org.hemicycle.elections.board.BoardEntry;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public board of an election. */
@RestController
@RequestMapping("/ballot-box/{election}/board")
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    record BoardView(
            int size, String root, @Nullable String checkpoint, String verifierKey, List<BoardEntry> entries) {}

    record FoundView(int position, BoardEntry entry, boolean superseded, int size, String root, List<String> proof) {}

    record ConsistencyView(int from, List<String> proof) {}

    @MayCall(MayCall.ANYONE)
    @GetMapping
    BoardView board(@PathVariable UUID election) {
        var view = board.view(new ElectionId(election));
        return new BoardView(
                view.entries().size(),
                view.root(),
                view.checkpoint().orElse(null),
                board.verifierKey(),
                view.entries());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/consistency")
    ConsistencyView consistency(@PathVariable UUID election, @RequestParam int from) {
        return new ConsistencyView(from, board.consistency(new ElectionId(election), from));
    }

    /** Find my ballot. */
    @MayCall(MayCall.ANYONE)
    @GetMapping("/{tracker}")
    FoundView find(@PathVariable UUID election, @PathVariable String tracker) {
        var found = board.find(
                new ElectionId(election), Tracker.read(tracker).orElseThrow(() -> Refused.notFound("This tracker")));
        return new FoundView(
                found.position(), found.entry(), found.superseded(), found.size(), found.root(), found.proof());
    }
}
