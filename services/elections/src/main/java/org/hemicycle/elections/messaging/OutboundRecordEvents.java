package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.record.Edition;
import org.hemicycle.elections.record.RecordEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides what is told of records: who co-signed goes by key, names stand in the record alone. */
@Component
class OutboundRecordEvents {

    record RecordCosigned(UUID electionId, String edition, String recordHash, String key) {

        static final String TYPE = "elections.record-cosigned.v1";

        static RecordCosigned of(RecordEvent.Cosigned event) {
            return new RecordCosigned(
                    event.election().value(), event.edition().name(), event.recordHash(), event.key());
        }
    }

    private final Ledger ledger;

    OutboundRecordEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(RecordEvent event) {
        switch (event) {
            // the auditors' edition holds the ballots: its hash could be tried out against guessed ones
            case RecordEvent.Cosigned e ->
                ledger.record(Fact.of(
                        e.election().toString(),
                        RecordCosigned.TYPE,
                        RecordCosigned.of(e),
                        e.at(),
                        e.edition() == Edition.PUBLIC ? Audience.PUBLIC : Audience.RESTRICTED));
        }
    }
}
