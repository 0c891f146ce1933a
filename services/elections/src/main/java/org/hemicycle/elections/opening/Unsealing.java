package org.hemicycle.elections.opening;

import static org.hemicycle.elections.ballot.BallotRule.BOX_AND_BOARD_AGREE;
import static org.hemicycle.elections.ballot.BallotRule.SHARE_DOES_NOT_FIT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.ballot.BallotText;
import org.hemicycle.elections.ballot.BallotsOpened;
import org.hemicycle.elections.ballot.FrozenElections;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.elections.ballot.SealContext;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.board.Board;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.platform.activity.CrashPoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens all sealed ballots at once, without their credentials, and commits the sorted list with its hash. */
@Component
class Unsealing {

    private final BallotScheme scheme;
    private final BallotBox boxes;
    private final Board board;
    private final ObjectProvider<FrozenElections> elections;
    private final OpenedTable table;
    private final OpeningRoom room;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Unsealing(
            BallotScheme scheme,
            BallotBox boxes,
            Board board,
            ObjectProvider<FrozenElections> elections,
            OpenedTable table,
            OpeningRoom room,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scheme = scheme;
        this.boxes = boxes;
        this.board = board;
        this.elections = elections;
        this.table = table;
        this.room = room;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    void open(BallotKeys.View key, Map<Integer, byte[]> shares) {
        var election = key.election();
        var opener = scheme.opener(key.publicKey(), key.trustees().size(), key.threshold(), shares);
        SHARE_DOES_NOT_FIT.require(opener.isPresent());
        board.publish(election);
        BOX_AND_BOARD_AGREE.require(agree(election));
        var rankings = new ArrayList<List<List<String>>>();
        int invalid = read(election, opener.get(), rankings);
        rankings.sort(BallotText.ORDER);
        var opened = new OpenedBallots(election, rankings, OpenedTable.hash(rankings), boxes.used(election));
        CrashPoint.pass("opening.before-commit");
        transaction.executeWithoutResult(status -> commit(opened, invalid));
        CrashPoint.pass("opening.after-commit");
    }

    /** Every ballot is the one its tracker names, and the board tells of these and no others. */
    private boolean agree(ElectionId election) {
        var sealed = boxes.sealed(election);
        var inTheBox = sealed.stream().map(ballot -> ballot.tracker().hex()).collect(Collectors.toSet());
        return sealed.stream().allMatch(ballot -> Tracker.of(ballot.bytes()).equals(ballot.tracker()))
                && inTheBox.equals(board.counted(election))
                && sealed.size() == boxes.used(election);
    }

    /**
     * What cannot be read, or cannot be counted, stands as a blank ballot, so that list, board and credentials agree, and
     * nobody can spoil the record for all with a ballot of their own making. How many is told.
     */
    private int read(ElectionId election, BallotScheme.Opener opener, List<List<List<String>>> into) {
        var box = boxes.find(election).orElseThrow();
        var context = SealContext.ballot(election, box.configurationHash());
        var count = elections.getObject().find(election).orElseThrow().count();
        var candidates = Set.copyOf(count.candidates().names());
        boolean takesEqualRanks = count.takesEqualRanks();
        int invalid = 0;
        for (var ballot : boxes.sealed(election)) {
            var read = opener.open(ballot.bytes(), context)
                    .flatMap(text -> BallotText.read(text, candidates))
                    .filter(ranking -> takesEqualRanks || isStrict(ranking));
            invalid += read.isPresent() ? 0 : 1;
            into.add(read.orElse(List.of()));
        }
        return invalid;
    }

    private static boolean isStrict(List<List<String>> ranking) {
        return ranking.stream().allMatch(group -> group.size() == 1);
    }

    private void commit(OpenedBallots opened, int invalid) {
        if (table.add(opened, invalid, clock.instant())) {
            events.publishEvent(new BallotEvent.Opened(
                    opened.election(), opened.rankings().size(), invalid, opened.listHash(), clock.instant()));
            events.publishEvent(new BallotsOpened(opened));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                room.clear(opened.election());
            }
        });
    }
}
