package org.hemicycle.elections.opening;

import java.time.Instant;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ballot box as elections see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedBallots implements Ballots {

    private final BoxOrders orders;
    private final OpenedTable opened;

    SealedBallots(BoxOrders orders, OpenedTable opened) {
        this.orders = orders;
        this.opened = opened;
    }

    @Override
    public void prepare(ElectionId election, Instant opens, Instant closes, String configurationHash, int rollSize) {
        orders.prepare(election, opens, closes, configurationHash, rollSize);
    }

    @Override
    public void extend(ElectionId election, Instant closes) {
        orders.extend(election, closes);
    }

    @Override
    public void close(ElectionId election) {
        orders.close(election);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenedBallots> opened(ElectionId election) {
        return opened.find(election).map(OpenedTable.Stored::ballots);
    }
}
