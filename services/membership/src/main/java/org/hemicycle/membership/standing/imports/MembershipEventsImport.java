package org.hemicycle.membership.standing.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.membership.standing.imports.ImportReport.Item;
import org.hemicycle.membership.standing.imports.ImportReport.Outcome;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.platform.rule.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters a list of membership events. Each event is a step of its own: one that is refused leaves no trace and does not
 * hold up the others. Running it again changes nothing.
 */
@Service
public class MembershipEventsImport {

    private static final Logger LOG = LoggerFactory.getLogger(MembershipEventsImport.class);

    private final Countries countries;
    private final KnownLines known;
    private final EventEntry entry;
    private final TransactionTemplate step;

    MembershipEventsImport(
            Countries countries, KnownLines known, EventEntry entry, PlatformTransactionManager transactions) {
        this.countries = countries;
        this.known = known;
        this.entry = entry;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @param until events that may lie after this day are left for later; null for none */
    public ImportReport run(byte[] csv, @Nullable LocalDate until) {
        var file = EventsFile.read(csv, countries);
        var items = new ArrayList<>(file.refused());
        for (var telling : Telling.of(file.lines())) {
            items.addAll(take(telling, file.hash(), until));
        }
        items.sort(Comparator.comparing(Item::line));
        var report = ImportReport.of(file.hash(), items);
        LOG.info("Imported membership events {}: {}", report.file(), report.counts());
        return report;
    }

    private List<Item> take(Telling telling, String file, @Nullable LocalDate until) {
        var change = telling.type().change(telling.effective());
        if (change.isEmpty()) {
            return every(telling, Outcome.NOTHING, null);
        }
        if (until != null && telling.effective().latest().isAfter(until)) {
            return every(telling, Outcome.LATER, null);
        }
        try {
            return step.execute(status -> knownBefore(telling)
                    ? every(telling, Outcome.UNCHANGED, null)
                    : every(telling, Outcome.ENTERED, entry.make(telling, change.get(), file)));
        } catch (RuleViolation refusal) {
            return refuse(telling, "event", String.valueOf(refusal.getMessage()));
        } catch (UnusableLine reason) {
            return refuse(telling, reason.field(), reason.sentence());
        }
    }

    private boolean knownBefore(Telling telling) {
        var before = telling.lines().stream()
                .filter(line -> known.find(line).isPresent())
                .toList();
        if (before.isEmpty()) {
            return false;
        }
        if (before.size() < telling.lines().size()) {
            throw new UnusableLine("date", "contradicts a line entered before: correct that entry by hand");
        }
        for (var line : before) {
            var entered = known.find(line).orElseThrow();
            if (!entered.detail().equals(line.source().detail())
                    || !entered.vote().equals(line.source().vote())
                    || !entered.confidence().equals(line.source().confidence())) {
                throw new UnusableLine("detail", "differs from the line entered before: correct that entry by hand");
            }
        }
        return true;
    }

    private static List<Item> every(Telling telling, Outcome outcome, @Nullable String effect) {
        return telling.lines().stream()
                .map(line -> Item.of(line, outcome, effect))
                .toList();
    }

    private static List<Item> refuse(Telling telling, String field, String sentence) {
        return telling.lines().stream()
                .map(line -> Item.refused(line, field, sentence))
                .toList();
    }
}
