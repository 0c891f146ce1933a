package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.Node;

/** Checks a record against itself, as far as its edition allows; needs nothing but the file. */
public final class RecordVerifier {

    private final ElectionRecord election;
    private final Board board;

    private RecordVerifier(Node record) {
        election = new ElectionRecord(record);
        board = new Board(record.field("board"));
    }

    /** The key, if there is one, is a signer's that was had from elsewhere. */
    public static Verification verify(Node record, Optional<String> key) {
        return verify(record, key, Set.of());
    }

    /** @param cosigners keys that were had from elsewhere as well, each of which must have co-signed */
    public static Verification verify(Node record, Optional<String> key, Set<String> cosigners) {
        var verifier = new RecordVerifier(record);
        var checks = new ArrayList<Check>();
        checks.add(verifier.configuration());
        checks.add(verifier.roll());
        checks.add(verifier.board.check());
        checks.add(verifier.box());
        checks.add(verifier.ballots());
        checks.addAll(verifier.count());
        checks.add(new Signatures(verifier.election).check(key));
        checks.add(new Cosignatures(verifier.election).check(cosigners));
        return new Verification(
                verifier.election.edition(),
                checks.stream().map(verifier::asTheEditionMust).toList());
    }

    /** Auditors get everything, and the public no ballots. */
    private Check asTheEditionMust(Check check) {
        boolean auditors = election.edition().equals(ElectionRecord.Edition.AUDITORS.name());
        if (auditors && check.verdict() == Check.Verdict.NOT_IN_THIS_EDITION) {
            return new Check(
                    check.step(), Check.Verdict.FAILED, check.sentence() + " The auditors' edition must hold it.");
        }
        if (!auditors
                && check.step() == Step.BALLOTS
                && election.optional("ballots", "list").isPresent()) {
            return new Check(check.step(), Check.Verdict.FAILED, "A public edition must not hold the ballots.");
        }
        return check;
    }

    private Check configuration() {
        var hash = Sha256.hex(Sha256.of(Canonical.bytes(election.configuration())));
        return Check.of(
                Step.CONFIGURATION,
                hash.equals(election.node().field("configurationHash").text()),
                "The frozen configuration has the hash %s.".formatted(hash),
                "The configuration is not the frozen one: its hash is %s.".formatted(hash));
    }

    private Check roll() {
        var entries = election.optional("roll", "entries");
        var frozen = election.configuration().field("rollHash").text();
        if (entries.isEmpty()) {
            return Check.left(Step.ROLL, "The roll is not in this edition; frozen was %s.".formatted(frozen));
        }
        int size = election.configuration().field("rollSize").whole(0, 1_000_000_000);
        var roll = RollHash.read(entries.get());
        var hash = RollHash.of(roll);
        return Check.of(
                Step.ROLL,
                hash.equals(frozen) && roll.size() == size,
                "The roll of %d who may vote has the frozen hash %s.".formatted(size, hash),
                "The roll is not the frozen one: %d may vote, and its hash is %s.".formatted(roll.size(), hash));
    }

    /** Two ways to count the voters: credentials used, and ballots on the board. */
    private Check box() {
        var box = election.node().field("box");
        int used = box.field("used").whole(0, Integer.MAX_VALUE);
        int live = box.field("issued").whole(0, Integer.MAX_VALUE)
                - box.field("revoked").whole(0, Integer.MAX_VALUE);
        int size = election.configuration().field("rollSize").whole(0, 1_000_000_000);
        return Check.of(
                Step.BOX,
                used == board.counted() && used <= live && live <= size,
                "%d credentials were used of %d live ones, as many as ballots to count.".formatted(used, live),
                "%d credentials used, %d live, %d on the roll, %d ballots to count: these do not fit."
                        .formatted(used, live, size, board.counted()));
    }

    private Check ballots() {
        var list = election.optional("ballots", "list");
        var cast = election.result().field("ballots").field("cast").whole(0, Integer.MAX_VALUE);
        if (list.isEmpty()) {
            return cast == board.counted()
                    ? Check.left(
                            Step.BALLOTS, "The ballots are not in this edition; as many were counted as the board has.")
                    : new Check(
                            Step.BALLOTS,
                            Check.Verdict.FAILED,
                            "%d ballots were counted, and %d stand on the board.".formatted(cast, board.counted()));
        }
        var ballots = new SortedBallots(list.get());
        boolean hash = ballots.hash()
                .equals(election.node().field("ballots").field("hash").text());
        return Check.of(
                Step.BALLOTS,
                hash && ballots.areSorted() && ballots.size() == board.counted() && cast == board.counted(),
                "%d ballots, sorted, with the published hash, as many as the board has.".formatted(ballots.size()),
                "The ballots do not fit: %d are listed, %d counted, %d on the board; hash %s."
                        .formatted(ballots.size(), cast, board.counted(), ballots.hash()));
    }

    private List<Check> count() {
        var list = election.optional("ballots", "list");
        if (list.isPresent()) {
            return new Recount(election, new SortedBallots(list.get())).checks();
        }
        var counted = election.counted();
        var sums = new PublishedSums(election.result(), counted);
        var count = new PublicCount(election, counted, sums);
        return List.of(count.check(), count.controlSum(), new PublicAllocation(election, counted, sums).check());
    }
}
