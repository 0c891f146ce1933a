package org.hemicycle.elections.round;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hemicycle.elections.round.RoundRule.BALLOTS_OPENED;
import static org.hemicycle.elections.round.RoundRule.CREDENTIALS_AGREE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.BallotsOpened;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.tally.json.Canonical;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a secret ballot among few that follow by themselves. Each is one transaction. */
@Service
@Transactional
public class RoundSteps {

    private final RoundFiles files;
    private final Ballots ballots;
    private final Rolls rolls;
    private final RoundWorkflow workflow;
    private final ApplicationEventPublisher events;

    RoundSteps(
            RoundFiles files, Ballots ballots, Rolls rolls, RoundWorkflow workflow, ApplicationEventPublisher events) {
        this.files = files;
        this.ballots = ballots;
        this.rolls = rolls;
        this.workflow = workflow;
        this.events = events;
    }

    public void open(ElectionId id) {
        files.change(id, round -> round.open(files.now()));
    }

    /** Everybody on the roll, whether they have voted or not; nobody where an outage has taken the time for it. */
    public void remind(ElectionId id) {
        var voters = rolls.frozen(id).orElseThrow().voters();
        if (files.now().isBefore(closesAt(id))) {
            files.change(id, round -> round.remind(voters, files.now()));
        }
    }

    /** @return whether the trustees have opened the box already */
    public boolean close(ElectionId id) {
        files.change(id, round -> {
            ballots.close(id);
            round.close(files.now());
        });
        return ballots.opened(id).isPresent();
    }

    /** Takes part in the trustees' transaction; if they are faster than the close, the close finds the ballots itself. */
    @EventListener
    public void opened(BallotsOpened opening) {
        var id = opening.ballots().election();
        if (files.isRound(id) && files.take(id).state() == RoundState.CLOSED) {
            workflow.ballotsOpened(id);
        }
    }

    /** Whoever asked for the round goes on within this transaction. */
    public void count(ElectionId id) {
        var found = ballots.opened(id);
        BALLOTS_OPENED.require(found.isPresent());
        var document = RoundConfiguration.count(files.find(id).papers().configuration())
                .document(found.get().rankings());
        var votes = votes(document);
        files.change(id, round -> counted(round, found.get(), document, votes));
        var matter = files.find(id).matter();
        events.publishEvent(new RoundCounted(id, matter.purpose(), matter.owner(), matter.number(), votes));
    }

    private void counted(SecretRound round, OpenedBallots opened, Map<String, ?> document, Map<String, Long> votes) {
        var cast = opened.rankings().size();
        CREDENTIALS_AGREE.require(opened.credentialsUsed() == cast);
        round.counted(new String(Canonical.bytes(document), UTF_8), votes, cast, opened.listHash(), files.now());
    }

    private static Map<String, Long> votes(Map<String, ?> document) {
        var votes = new LinkedHashMap<String, Long>();
        if (document.get("totals") instanceof Map<?, ?> totals) {
            totals.forEach((name, total) -> votes.put(String.valueOf(name), Long.valueOf(String.valueOf(total))));
        }
        return votes;
    }

    @Transactional(readOnly = true)
    public Instant opensAt(ElectionId id) {
        return files.find(id).papers().opensAt();
    }

    @Transactional(readOnly = true)
    public Instant reminderDue(ElectionId id) {
        var round = files.find(id);
        return round.papers().reminder(round.matter().remindDays());
    }

    @Transactional(readOnly = true)
    public Instant closesAt(ElectionId id) {
        return files.find(id).papers().closesAt();
    }
}
