package org.hemicycle.platform.ledger;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.ledger.PublicLog.Consistency;
import org.hemicycle.platform.ledger.PublicLog.Head;
import org.hemicycle.platform.ledger.PublicLog.Inclusion;
import org.hemicycle.platform.ledger.PublicLog.PlacedEntry;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public log over HTTP: read it, and check that nothing in it was changed. */
@RestController
@RequestMapping("/public-log")
class PublicLogController {

    private static final int PAGE = 500;

    private final PublicLog log;

    PublicLogController(PublicLog log) {
        this.log = log;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    List<PlacedEntry> entries(
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String subject) {
        if (from < 0 || limit < 1 || limit > PAGE) {
            throw Refused.field(from < 0 ? "from" : "limit", "from is 0 or more, limit 1 to " + PAGE);
        }
        return log.entries(from, limit, subject);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/head")
    Head head() {
        return log.head();
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/proofs/{event}")
    Inclusion inclusion(@PathVariable UUID event) {
        return log.inclusion(event).orElseThrow(() -> Refused.notFound("This event (or its position, yet)"));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/consistency")
    Consistency consistency(@RequestParam long from, @RequestParam long to) {
        if (from < 1 || to < from || to > log.head().size()) {
            throw Refused.field("to", "1 <= from <= to <= size of the log");
        }
        return log.consistency(from, to);
    }
}
