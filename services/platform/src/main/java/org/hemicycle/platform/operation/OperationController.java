package org.hemicycle.platform.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.util.List;
import org.hemicycle.platform.inbox.InboxState;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.ledger.RelayState;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's endpoints: parked messages, relay lag, republishing. Every act is a ledger entry. */
@RestController
@RequestMapping("/operations")
@Transactional
class OperationController {

    /** A reason code, not a text: it stands in the ledger for ever. */
    record Reason(
            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as duplicate-of-earlier")
            String reason) {}

    record Republish(@PositiveOrZero long from) {}

    private final InboxState inbox;
    private final RelayState relay;
    private final Ledger ledger;
    private final Clock clock;

    OperationController(InboxState inbox, RelayState relay, Ledger ledger, Clock clock) {
        this.inbox = inbox;
        this.relay = relay;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MayCall("operator")
    @GetMapping("/parked-messages")
    List<InboxState.Parked> parked() {
        return inbox.parked();
    }

    @MayCall("operator")
    @GetMapping("/parked-messages/{id}")
    ResponseEntity<InboxState.Parked> parked(@PathVariable long id) {
        var message = inbox.find(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(message.version())).body(message);
    }

    @MayCall("operator")
    @PostMapping("/parked-messages/{id}/release")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void release(@PathVariable long id, IfMatch ifMatch, @Valid @RequestBody Reason reason) {
        var message = inbox.release(id, ifMatch);
        var released = new MessageReleased(id, message.source(), message.subject());
        record(MessageReleased.TYPE, released, reason.reason());
    }

    @MayCall("operator")
    @PostMapping("/parked-messages/{id}/discard")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void discard(@PathVariable long id, IfMatch ifMatch, @Valid @RequestBody Reason reason) {
        var message = inbox.discard(id, ifMatch);
        var discarded = new MessageDiscarded(id, message.source(), message.subject());
        record(MessageDiscarded.TYPE, discarded, reason.reason());
    }

    @MayCall("operator")
    @GetMapping("/relay")
    List<RelayState.Lag> lag() {
        return relay.lag();
    }

    /** Sends everything from this position on again: how an emptied broker is filled. */
    @MayCall("operator")
    @Idempotent
    @PostMapping("/republish")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void republish(@Valid @RequestBody Republish range) {
        relay.republishFrom(range.from());
        record(RepublishAsked.TYPE, new RepublishAsked(range.from()), "operator");
    }

    private void record(String type, Object payload, String reason) {
        ledger.record(Fact.of("operations", type, payload, clock.instant(), Audience.RESTRICTED)
                .because(reason));
    }
}
