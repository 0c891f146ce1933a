package org.hemicycle.bakery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.inbox.InboxState;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.MessageBuilder;

/** The inbox by hand: messages are handed in as the consumer would, and the worker's loop is run by the test. */
@SpringBootTest(properties = "spring.config.name=bakery")
@WithPostgres
class InboxIT {

    @Autowired
    Inbox inbox;

    @Autowired
    InboxState state;

    @Autowired
    JdbcClient db;

    @AfterEach
    void shelvesAreFreeAgain() {
        Deliveries.NOT_READY_FOR.clear();
        Deliveries.CHOKES_ON.clear();
        db.sql("delete from inbox_message").update();
    }

    @Test
    void aMessageDeliveredTwiceHasOneEffect() {
        var id = UUID.randomUUID();
        deliver("windmill", 1, id);
        deliver("windmill", 1, id);
        handleAll();
        deliver("windmill", 1, id);
        handleAll();

        assertThat(effects("windmill")).containsExactly(1L);
    }

    @Test
    void whatWasHandledIsKnownForEverEvenWhenItsRowIsGone() {
        deliver("watermill", 1, UUID.randomUUID());
        handleAll();
        db.sql("delete from inbox_message").update();

        deliver("watermill", 1, UUID.randomUUID());
        handleAll();

        assertThat(effects("watermill")).containsExactly(1L);
    }

    @Test
    void messagesOfACaseAreHandledInTheirOrder() {
        deliver("handmill", 3, UUID.randomUUID());
        deliver("handmill", 2, UUID.randomUUID());
        handleAll();
        assertThat(effects("handmill")).isEmpty();

        deliver("handmill", 1, UUID.randomUUID());
        handleAll();

        assertThat(effects("handmill")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anEarlyMessageWaitsWithoutCountingAsAFailure() {
        Deliveries.NOT_READY_FOR.add("steam");
        deliver("steam", 1, UUID.randomUUID());
        for (var n = 0; n < 20; n++) {
            makeAllDue();
            handleAll();
        }
        assertThat(effects("steam")).isEmpty();
        assertThat(state.parked()).isEmpty();

        Deliveries.NOT_READY_FOR.clear();
        makeAllDue();
        handleAll();

        assertThat(effects("steam")).containsExactly(1L);
    }

    @Test
    void aPoisonMessageParksOnlyItsOwnCase() {
        Deliveries.CHOKES_ON.add("mouldy");
        deliver("mouldy", 1, UUID.randomUUID());
        deliver("mouldy", 2, UUID.randomUUID());
        deliver("clean", 1, UUID.randomUUID());
        for (var n = 0; n < 10; n++) {
            makeAllDue();
            handleAll();
        }

        assertThat(effects("clean")).containsExactly(1L);
        assertThat(effects("mouldy")).isEmpty();
        assertThat(state.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo("mouldy");
            assertThat(parked.attempts()).isEqualTo(8);
            assertThat(parked.lastError()).contains("mouldy flour");
        });

        Deliveries.CHOKES_ON.clear();
        state.release(state.parked().getFirst().id(), asSeen());
        handleAll();
        assertThat(effects("mouldy")).containsExactly(1L, 2L);
    }

    @Test
    void aDiscardedMessageLetsTheLaterOnesOfItsCaseGoOn() {
        Deliveries.CHOKES_ON.add("lost");
        deliver("lost", 1, UUID.randomUUID());
        for (var n = 0; n < 10; n++) {
            makeAllDue();
            handleAll();
        }
        Deliveries.CHOKES_ON.clear();
        deliver("lost", 2, UUID.randomUUID());

        state.discard(state.parked().getFirst().id(), asSeen());
        handleAll();

        assertThat(effects("lost")).containsExactly(2L);
    }

    @Test
    void whatIsNoEventOfOursIsParkedWhereSomebodySeesIt() {
        inbox.accept(MessageBuilder.withPayload("?".getBytes(UTF_8))
                .setHeader("kafka_offset", 7L)
                .build());

        assertThat(state.parked())
                .singleElement()
                .satisfies(parked -> assertThat(parked.type()).isEqualTo("unreadable"));
    }

    @Test // a demonstration sets the clock back by years, and what waits would wait for years
    void whatIsDueInAnotherTimeIsDueAtOnceOnceTheClockHasMoved() {
        deliver("of-another-time", 1, UUID.randomUUID());
        deliver("postponed", 1, UUID.randomUUID());
        dueDaysAfterItCame("of-another-time", 31);
        dueDaysAfterItCame("postponed", 29);
        handleAll();
        assertThat(effects("of-another-time")).isEmpty();

        state.clockMoved();
        handleAll();

        assertThat(effects("of-another-time")).containsExactly(1L);
        assertThat(effects("postponed")).isEmpty();
    }

    @Test
    void whatIsParkedStaysParkedWhenTheClockHasMoved() {
        inbox.accept(MessageBuilder.withPayload("?".getBytes(UTF_8))
                .setHeader("kafka_offset", 8L)
                .build());
        db.sql("update inbox_message set due_at = received_at + interval '9 years'")
                .update();

        state.clockMoved();
        handleAll();

        assertThat(state.parked()).hasSize(1);
        assertThat(db.sql("select due_at > received_at + interval '8 years' from inbox_message")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void dueDaysAfterItCame(String mill, int days) {
        db.sql("update inbox_message set due_at = received_at + ? * interval '1 day' where subject = ?")
                .params(days, mill)
                .update();
    }

    private void deliver(String mill, long sequence, UUID id) {
        inbox.accept(MessageBuilder.withPayload("{\"mill\":\"%s\",\"sacks\":2,\"new\":true}"
                        .formatted(mill)
                        .getBytes(UTF_8))
                .setHeader("ce_id", id.toString())
                .setHeader("ce_source", "urn:mill")
                .setHeader("ce_subject", mill)
                .setHeader("ce_type", "mill.flour-delivered.v1")
                .setHeader("ce_sequence", String.valueOf(sequence).getBytes(UTF_8))
                .build());
    }

    private IfMatch asSeen() {
        return new IfMatch(state.parked().getFirst().version());
    }

    private void handleAll() {
        while (inbox.handleNext()) {
            continue;
        }
    }

    private void makeAllDue() {
        db.sql("update inbox_message set due_at = received_at where state = 'WAITING'")
                .update();
    }

    private List<Long> effects(String mill) {
        return Deliveries.sequencesFrom(db, mill);
    }
}
