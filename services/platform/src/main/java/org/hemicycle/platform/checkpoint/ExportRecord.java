package org.hemicycle.platform.checkpoint;

import java.time.Clock;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.ledger.LogReader.Head;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who took a copy of the ledger: reading everything is an act as well. */
@Transactional
public class ExportRecord {

    private final Ledger ledger;
    private final LogReader logs;
    private final Clock clock;

    ExportRecord(Ledger ledger, LogReader logs, Clock clock) {
        this.ledger = ledger;
        this.logs = logs;
        this.clock = clock;
    }

    public void add() {
        var entries = logs.head(Log.LEDGER).map(Head::size).orElse(0L);
        var exported = new LedgerExported(entries);
        ledger.record(Fact.of("operations", LedgerExported.TYPE, exported, clock.instant(), Audience.RESTRICTED)
                .because("audit"));
    }
}
