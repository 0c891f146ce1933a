package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@SpringBootTest(properties = "spring.config.name=bakery")
@WithPostgres
class TransactionIT {

    @Autowired
    OrderProcedure procedure;

    @Autowired
    JdbcClient db;

    @Autowired
    Ledger ledger;

    @Autowired
    EngineJobs jobs;

    @Autowired
    WorkItems workItems;

    @Autowired
    Clock clock;

    @Autowired
    BakeryTasks tasks;

    @Test
    void rowProcessAndLogsCommitTogether() {
        var order = procedure.place("baguette");

        assertThat(count("bread_order where id = '" + order.id() + "'")).isOne();
        assertThat(count("act_ru_execution where business_key_ = '" + order.id() + "'"))
                .isOne();
        assertThat(count("ledger where subject = '" + order.id() + "'")).isOne();
        assertThat(count("public_log where subject = '" + order.id() + "'")).isOne();
    }

    @Test
    void rowProcessAndLogsRollBackTogether() {
        assertThatThrownBy(() -> procedure.placeAndFail("brioche")).hasMessageContaining("oven");

        assertThat(count("bread_order where loaf = 'brioche'")).isZero();
        assertThat(count("ledger where data like '%brioche%'")).isZero();
        assertThat(count("ledger_pending p left join ledger l on l.id = p.entry where l.id is null"))
                .isZero();
    }

    @Test
    void aFailedStepRollsItsEffectsBackAndIsTriedAgain() {
        var order = procedure.place("ciabatta");
        tasks.breakOven(true);

        assertThatThrownBy(() -> jobs.runDue(clock.instant())).hasMessageContaining("no heat");
        assertThat(workItems.ofCase(order.id().toString())).isEmpty();

        tasks.breakOven(false);
        jobs.runDue(clock.instant().plusSeconds(3600));
        assertThat(workItems.ofCase(order.id().toString())).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("BakeLoaf");
            assertThat(item.group()).isEqualTo("baker");
            assertThat(item.dueAt()).isNotNull();
        });
    }

    @Test
    void sequencesOfASubjectHaveNoGapAfterARollBack() {
        var order = procedure.place("pain");
        jobs.runDue(clock.instant());
        assertThatThrownBy(() -> procedure.bake(order.id(), new org.hemicycle.platform.web.IfMatch(99)))
                .hasMessageContaining("changed meanwhile");

        procedure.bake(order.id(), new org.hemicycle.platform.web.IfMatch(order.version()));

        assertThat(db.sql("select sequence from ledger where subject = ? order by id")
                        .param(order.id().toString())
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L);
        assertThat(workItems.ofCase(order.id().toString()))
                .singleElement()
                .extracting(WorkItems.WorkItem::state)
                .isEqualTo("DONE");
        assertThat(count("step where case_id = '" + order.id() + "' and left_at is null"))
                .isZero();
    }

    @Test
    void theLedgerRefusesToWriteOutsideATransaction() {
        assertThatThrownBy(() -> ledger.record(Fact.of(
                        "x",
                        "bakery.order-placed.v1",
                        new OrderProcedure.OrderPlaced("x"),
                        clock.instant(),
                        Audience.PUBLIC)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theLogsRefuseToBeChanged() {
        procedure.place("focaccia");

        assertThatThrownBy(() -> db.sql("update ledger set data = '{}'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from public_log").update())
                .hasStackTraceContaining("permission denied");
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
