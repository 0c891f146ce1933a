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

    /** @param entries how many there were */
    record LedgerExported(long entries) {}

    private final Ledger ledger;
    private final LogReader logs;
    private final Clock clock;
    private final String service;

    ExportRecord(Ledger ledger, LogReader logs, Clock clock, String service) {
        this.ledger = ledger;
        this.logs = logs;
        this.clock = clock;
        this.service = service;
    }

    public void add() {
        var entries = logs.head(Log.LEDGER).map(Head::size).orElse(0L);
        var type = service + ".ledger-exported.v1";
        ledger.record(Fact.of("operations", type, new LedgerExported(entries), clock.instant(), Audience.RESTRICTED)
                .because("audit"));
    }
}
