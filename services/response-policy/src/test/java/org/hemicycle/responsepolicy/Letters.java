package org.hemicycle.responsepolicy;

import java.time.Clock;
import java.time.LocalDate;
import org.hemicycle.responsepolicy.filing.Intake;
import org.hemicycle.responsepolicy.filing.SubmittedConcern;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters of concern, as filing hands them over. */
public final class Letters {

    private final Intake intake;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public Letters(ApplicationContext service) {
        intake = service.getBean(Intake.class);
        transactions = service.getBean(TransactionTemplate.class);
        clock = service.getBean(Clock.class);
    }

    public CaseId received(String country, String on) {
        return received(country, on, "CSO", 3, 5);
    }

    public CaseId received(String country, String on, String filerKind, int filers, int concerns) {
        var id = CaseId.next();
        var letter = new SubmittedConcern(
                id, country, LocalDate.parse(on), filerKind, filers, concerns, filerKind.equals("INDIVIDUAL"), true);
        transactions.executeWithoutResult(status -> intake.submitted(letter, clock.instant()));
        return id;
    }

    public void supplemented(CaseId id) {
        transactions.executeWithoutResult(status -> intake.supplemented(id, clock.instant()));
    }

    public void withdrawn(CaseId id) {
        transactions.executeWithoutResult(status -> intake.withdrawn(id, clock.instant()));
    }
}
