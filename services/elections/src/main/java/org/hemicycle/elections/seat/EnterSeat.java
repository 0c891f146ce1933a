package org.hemicycle.elections.seat;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer's entry about a seat, which a second officer or a co-chair approves. */
@Component
public class EnterSeat implements ApprovedAct<SeatEntry> {

    public static final String NAME = "enter-seat";

    private final SeatProcedure procedure;
    private final TransactionTemplate trial;

    EnterSeat(SeatProcedure procedure, org.springframework.transaction.PlatformTransactionManager transactions) {
        this.procedure = procedure;
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(
                org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SeatEntry> payload() {
        return SeatEntry.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat", "co-chair");
    }

    /** Tried, and taken back. */
    @Override
    public void check(CaseRef seat, int version, SeatEntry asked, UUID officer) {
        trial.executeWithoutResult(status -> {
            status.setRollbackOnly();
            enter(SeatId.parse(seat.id()).orElseThrow(), version, asked);
        });
    }

    @Override
    public void perform(CaseRef seat, int version, SeatEntry asked, TwoPersons by) {
        enter(SeatId.parse(seat.id()).orElseThrow(), version, asked);
    }

    private void enter(SeatId seat, int version, SeatEntry asked) {
        switch (asked.kind()) {
            case TERM -> takeSeat(seat, version, asked);
            case EXTENSION ->
                procedure.extend(
                        seat,
                        version,
                        requireNonNull(asked.firstDay()),
                        asked.lastDay(),
                        requireNonNull(asked.basis()));
            case VACANCY -> procedure.vacate(seat, version, asked.lastDay(), requireNonNull(asked.reason()));
            case CO_CHAIR ->
                procedure.nameCoChair(
                        seat,
                        version,
                        requireNonNull(asked.firstDay()),
                        requireNonNull(asked.leadFrom()),
                        asked.lastDay(),
                        basis(asked));
            case SUB_COMMITTEE ->
                procedure.assign(
                        seat,
                        version,
                        requireNonNull(asked.body()),
                        Boolean.TRUE.equals(asked.chairs()),
                        requireNonNull(asked.firstDay()),
                        asked.lastDay(),
                        requireNonNull(asked.basis()));
        }
    }

    private void takeSeat(SeatId seat, int version, SeatEntry asked) {
        var holder = requireNonNull(asked.holder());
        procedure.take(
                seat,
                version,
                holder,
                requireNonNull(asked.termKind()),
                requireNonNull(asked.firstDay()),
                asked.lastDay(),
                basis(asked));
        if (asked.name() != null && asked.organisation() != null) {
            procedure.introduce(UUID.fromString(holder), asked.name(), asked.organisation());
        }
    }

    private static Basis basis(SeatEntry asked) {
        return new Basis(requireNonNull(asked.basis()), Evidence.SOURCED, requireNonNull(asked.source()));
    }
}
