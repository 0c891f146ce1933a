package org.hemicycle.elections.record;

import static org.hemicycle.elections.record.RecordRule.KEY_OF_ONES_OWN;
import static org.hemicycle.elections.record.RecordRule.RECORD_AS_IT_IS;
import static org.hemicycle.elections.record.RecordRule.SIGNATURE_HOLDS;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.board.BoardKey;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.tally.record.RecordHash;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the signatures of those who have checked a record themselves, and answer for it besides the service. */
@Service
@Transactional
public class CosignRecord {

    private final ElectionRecords records;
    private final CosignatureTable table;
    private final BoardKey own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CosignRecord(
            ElectionRecords records,
            CosignatureTable table,
            BoardKey own,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.table = table;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Handed in again, it changes nothing.
     *
     * @param readable the editions this person may read
     * @return which edition was signed
     */
    public Edition add(ElectionId election, Cosignature signature, UUID person, Collection<Edition> readable) {
        var edition = readable.stream()
                .filter(one -> hash(election, one)
                        .filter(signature.recordHash()::equals)
                        .isPresent())
                .findFirst();
        RECORD_AS_IT_IS.require(edition.isPresent());
        SIGNATURE_HOLDS.require(
                new RecordHash(signature.recordHash()).isSignedBy(signature.key(), signature.signature()));
        KEY_OF_ONES_OWN.require(!signature.key().equals(own.publicKey()));
        if (table.add(election, signature, person, clock.instant())) {
            events.publishEvent(new RecordEvent.Cosigned(
                    election, edition.get(), signature.recordHash(), signature.key(), clock.instant()));
        } else {
            KEY_OF_ONES_OWN.require(table.holds(election, signature, person));
        }
        return edition.get();
    }

    /** Nothing, while this edition may not be read. */
    private Optional<String> hash(ElectionId election, Edition edition) {
        try {
            return Optional.of(RecordHash.of(records.export(election, edition)).hex());
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }
}
