package org.hemicycle.platform.rights;

import java.time.Clock;
import java.util.Locale;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down who reads what is not public, and who was kept out by a conflict of interest. Each entry is committed
 * before the answer is made: who cannot be recorded reads nothing.
 */
public class AccessLog {

    private final Ledger ledger;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    AccessLog(Ledger ledger, Clock clock, PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void read(CaseFile file, String operation, Access access) {
        var relation = access.relation().name().toLowerCase(Locale.ROOT);
        var ref = file.ref();
        write(
                ref.id(),
                CaseRead.TYPE,
                new CaseRead(ref.kind(), ref.id(), operation, access.role(), relation),
                relation.equals("none") ? "office" : relation);
    }

    public void refused(CaseFile file, String operation) {
        if (file.openness() != Openness.PUBLIC) {
            var ref = file.ref();
            write(ref.id(), AccessRefused.TYPE, new AccessRefused(ref.kind(), ref.id(), operation), "recused");
        }
    }

    private void write(String subject, String type, Object payload, String reason) {
        ownTransaction.executeWithoutResult(
                status -> ledger.record(Fact.of(subject, type, payload, clock.instant(), Audience.RESTRICTED)
                        .because(reason)));
    }
}
