package org.hemicycle.elections.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.elections.ballot.FrozenElections;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.elections.board.Board;
import org.hemicycle.elections.board.BoardEntry;
import org.hemicycle.elections.board.BoardKey;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.elections.disclosure.ResultGuard;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.record.RecordHash;
import org.hemicycle.tally.record.Sha256;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the signed record of an opened election in the form that {@code tally.jar verify} checks. */
@Service
public class ElectionRecords {

    private static final String SCHEMA = "hemicycle.election-record.v1";
    private static final ResultGuard GUARD = new ResultGuard();

    private final ObjectProvider<FrozenElections> elections;
    private final Ballots ballots;
    private final BallotBox boxes;
    private final Board board;
    private final BoardKey key;
    private final CosignatureTable cosignatures;

    ElectionRecords(
            ObjectProvider<FrozenElections> elections,
            Ballots ballots,
            BallotBox boxes,
            Board board,
            BoardKey key,
            CosignatureTable cosignatures) {
        this.elections = elections;
        this.ballots = ballots;
        this.boxes = boxes;
        this.board = board;
        this.key = key;
        this.cosignatures = cosignatures;
    }

    /** Of an opened election; the public edition only once the result may be known. */
    @Transactional(readOnly = true)
    public Map<String, Object> export(ElectionId election, Edition edition) {
        var frozen = elections.getObject().find(election).orElseThrow(() -> Refused.notFound("This election"));
        var opened = ballots.opened(election).orElseThrow(() -> Refused.notFound("The record of this election"));
        if (edition == Edition.PUBLIC && !frozen.published()) {
            throw Refused.notFound("The record of this election");
        }
        return signed(election, record(frozen, opened, edition));
    }

    private Map<String, Object> record(FrozenElection frozen, OpenedBallots opened, Edition edition) {
        var result = frozen.count().document(opened.rankings());
        boolean everything = edition == Edition.AUDITORS;
        var withheld = everything ? List.<ResultGuard.Withheld>of() : withheld(result);
        withheld.forEach(part -> result.remove(part.what().replaceFirst("^result\\.", "")));
        var record = new LinkedHashMap<String, Object>();
        record.put("schema", SCHEMA);
        record.put("edition", edition.name());
        record.put("configuration", frozen.configuration());
        record.put("configurationHash", Sha256.hex(Sha256.of(Canonical.bytes(frozen.configuration()))));
        record.putAll(SinceFields.of(frozen.since()));
        if (everything) {
            record.put("roll", Map.of("entries", roll(frozen)));
        }
        record.put("box", box(opened));
        record.put("board", board(opened.election()));
        record.put("ballots", ballots(opened, everything));
        record.put("result", result);
        record.put(
                "withheld",
                withheld.stream()
                        .map(part -> Map.of("what", part.what(), "reason", part.reason()))
                        .toList());
        return record;
    }

    private List<ResultGuard.Withheld> withheld(Map<String, Object> result) {
        var withheld = new ArrayList<ResultGuard.Withheld>();
        withheld.add(new ResultGuard.Withheld("roll.entries", "for auditors only"));
        withheld.add(new ResultGuard.Withheld("ballots.list", "rankings could show who cast them"));
        withheld.addAll(GUARD.withheld(result));
        return withheld;
    }

    private static List<Object> roll(FrozenElection frozen) {
        return frozen.roll().entries().stream()
                .<Object>map(entry ->
                        Map.of("member", entry.member(), "eligible", entry.eligible(), "reason", entry.reason()))
                .toList();
    }

    private Map<String, Object> box(OpenedBallots opened) {
        var credentials = boxes.credentials(opened.election());
        return Map.of(
                "issued", credentials.issued(), "revoked", credentials.revoked(), "used", opened.credentialsUsed());
    }

    private Map<String, Object> board(ElectionId election) {
        var view = board.view(election);
        return Map.of(
                "size",
                view.entries().size(),
                "root",
                view.root(),
                "entries",
                view.entries().stream().map(BoardEntry::fields).toList());
    }

    private static Map<String, Object> ballots(OpenedBallots opened, boolean everything) {
        return everything
                ? Map.of("hash", opened.listHash(), "list", opened.rankings())
                : Map.of("hash", opened.listHash());
    }

    private Map<String, Object> signed(ElectionId election, Map<String, Object> record) {
        var signature = key.signature(Canonical.bytes(record));
        var others = cosignatures.of(election, RecordHash.of(record).hex());
        record.put("signatures", List.of(Map.of("signer", key.name(), "signature", signature)));
        if (!others.isEmpty()) {
            record.put("cosignatures", others.stream().map(Cosignature::fields).toList());
        }
        return record;
    }
}
