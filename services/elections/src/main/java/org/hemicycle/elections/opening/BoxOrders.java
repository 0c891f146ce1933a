package org.hemicycle.elections.opening;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.board.Board;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.platform.activity.Activity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What an election told its box to do. No transaction spans both databases: an order is written with the election's own
 * change and carried out after its commit, as often as it takes.
 */
@Component
class BoxOrders implements Activity {

    private static final Logger LOG = LoggerFactory.getLogger(BoxOrders.class);

    private final JdbcClient db;
    private final BallotBox boxes;
    private final Board board;
    private final BallotScheme scheme;

    BoxOrders(JdbcClient db, BallotBox boxes, Board board, BallotScheme scheme) {
        this.db = db;
        this.boxes = boxes;
        this.board = board;
        this.scheme = scheme;
    }

    private record Order(
            UUID election,
            Timestamp opensAt,
            Timestamp closesAt,
            String configurationHash,
            int rollSize,
            boolean closeAsked,
            int version) {}

    void prepare(ElectionId election, Instant opens, Instant closes, String configurationHash, int rollSize) {
        db.sql("""
                insert into ballot_order (election, opens_at, closes_at, configuration_hash, roll_size)
                values (?, ?, ?, ?, ?)""")
                .params(election.value(), Timestamp.from(opens), Timestamp.from(closes), configurationHash, rollSize)
                .update();
        afterCommit(election);
    }

    void extend(ElectionId election, Instant closes) {
        db.sql("""
                update ballot_order set closes_at = ?, version = version + 1
                where election = ? and closes_at < ? and not close_asked""")
                .params(Timestamp.from(closes), election.value(), Timestamp.from(closes))
                .update();
        afterCommit(election);
    }

    void close(ElectionId election) {
        db.sql(
                        "update ballot_order set close_asked = true, version = version + 1 where election = ? and not close_asked")
                .param(election.value())
                .update();
        afterCommit(election);
    }

    @Scheduled(fixedDelayString = "${elections.box.orders-every}")
    void carryOutWhatIsLeft() {
        waiting().forEach(election -> attempt(new ElectionId(election)));
    }

    private void attempt(ElectionId election) {
        try {
            carryOut(election);
        } catch (RuntimeException failure) {
            LOG.warn("The box of election {} does not follow yet: {}", election, failure.toString());
        }
    }

    void carryOut(ElectionId election) {
        var order = db.sql("select * from ballot_order where election = ?")
                .param(election.value())
                .query(Order.class)
                .single();
        boxes.prepare(
                election,
                order.opensAt().toInstant(),
                order.closesAt().toInstant(),
                order.configurationHash(),
                order.rollSize(),
                scheme.sealedLength());
        if (order.closeAsked()) {
            boxes.close(election);
            board.publish(election);
        }
        db.sql("update ballot_order set done = greatest(done, ?) where election = ?")
                .params(order.version(), election.value())
                .update();
    }

    private void afterCommit(ElectionId election) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    carryOutLater(election);
                }
            }
        });
    }

    /** The connection of the transaction that ended is not free yet: a thread of its own, for a moment. */
    private void carryOutLater(ElectionId election) {
        var thread = Thread.ofPlatform().name("box-order").start(() -> attempt(election));
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private List<UUID> waiting() {
        return db.sql("select election from ballot_order where done < version")
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean idle(Instant now) {
        return waiting().isEmpty();
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }
}
