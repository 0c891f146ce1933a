package org.hemicycle.elections.opening;

import static org.hemicycle.elections.ballot.BallotRule.KEY_FIRST;
import static org.hemicycle.elections.ballot.BallotRule.OPENING_BEGAN_ANEW;
import static org.hemicycle.elections.ballot.BallotRule.SHARE_DOES_NOT_FIT;
import static org.hemicycle.elections.ballot.BallotRule.STILL_OPEN;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Envelope;
import org.hemicycle.elections.ballot.SealContext;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.platform.activity.CrashPoint;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.tally.record.Sha256;
import org.springframework.stereotype.Service;

/** The way of a closed box to its opened ballots: shares come in one by one, and at the last needed one it is opened. */
@Service
public class BoxOpening {

    private final BallotBox boxes;
    private final BallotKeys keys;
    private final OpeningRoom room;
    private final OpenedTable opened;
    private final Unsealing unsealing;

    BoxOpening(BallotBox boxes, BallotKeys keys, OpeningRoom room, OpenedTable opened, Unsealing unsealing) {
        this.boxes = boxes;
        this.keys = keys;
        this.room = room;
        this.opened = opened;
        this.unsealing = unsealing;
    }

    /** How far an opening is. */
    public enum State {
        VOTING,
        WAITS_FOR_SHARES,
        OPENED
    }

    /**
     * @param shares how many there are
     * @param key the point that shares are sealed to; none before the box has closed or after it was opened
     */
    public record View(
            State state,
            int threshold,
            int shares,
            Set<Integer> received,
            Optional<String> session,
            Optional<byte[]> key) {}

    public View view(ElectionId election) {
        var key = keys.find(election).orElseThrow(() -> Refused.notFound("A key of this election"));
        var all = key.trustees().size();
        if (opened.find(election).isPresent()) {
            return new View(State.OPENED, key.threshold(), all, Set.of(), Optional.empty(), Optional.empty());
        }
        if (!isClosed(election)) {
            return new View(State.VOTING, key.threshold(), all, Set.of(), Optional.empty(), Optional.empty());
        }
        var table = room.at(election);
        return new View(
                State.WAITS_FOR_SHARES,
                key.threshold(),
                all,
                table.numbers(),
                Optional.of(table.session()),
                Optional.of(table.point()));
    }

    /** A share, sealed to this opening's key. Once it is open, further shares change nothing. */
    public View submit(ElectionId election, UUID trustee, String session, byte[] sealed) {
        var key = keys.find(election);
        KEY_FIRST.require(key.isPresent());
        var share =
                keys.shareOf(election, trustee).orElseThrow(() -> Refused.forbidden("You hold no share of this key"));
        STILL_OPEN.require(isClosed(election));
        if (opened.find(election).isEmpty()) {
            var table = room.at(election);
            synchronized (table) {
                OPENING_BEGAN_ANEW.require(table.session().equals(session));
                table.put(share.number(), unsealed(election, table, share, sealed));
                CrashPoint.pass("opening.share");
                if (table.numbers().size() >= key.get().threshold()) {
                    unsealing.open(key.get(), table.shares());
                }
            }
        }
        return view(election);
    }

    private static byte[] unsealed(
            ElectionId election, OpeningRoom.Table table, BallotKeys.Share share, byte[] sealed) {
        var context = SealContext.opening(election, share.number()).bytes();
        var bytes = Envelope.open(sealed, table.key(), context).orElse(new byte[0]);
        SHARE_DOES_NOT_FIT.require(MessageDigest.isEqual(Sha256.of(bytes), share.commitment()));
        return bytes;
    }

    private boolean isClosed(ElectionId election) {
        return boxes.find(election).map(BallotBox.View::closed).orElse(false);
    }
}
