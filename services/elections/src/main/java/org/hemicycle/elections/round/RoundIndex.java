package org.hemicycle.elections.round;

import static org.hemicycle.elections.round.RoundConfiguration.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.elections.disclosure.ResultGuard.Withheld;
import org.hemicycle.elections.roll.RollVersion;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers of rounds, the ballot side among them. */
@Service
@Transactional(readOnly = true)
public class RoundIndex {

    private final RoundFiles files;
    private final Rounds rounds;
    private final Rolls rolls;

    RoundIndex(RoundFiles files, Rounds rounds, Rolls rolls) {
        this.files = files;
        this.rounds = rounds;
        this.rolls = rolls;
    }

    public RoundView read(ElectionId id) {
        return view(files.find(id));
    }

    public List<RoundView> of(UUID owner) {
        return rounds.ofOwner(owner).stream().map(this::view).toList();
    }

    /** Canonical JSON whose SHA-256 is the published hash. */
    public String configuration(ElectionId id) {
        return files.find(id).papers().configuration();
    }

    public RollVersion roll(ElectionId id) {
        return rolls.frozen(files.find(id).id()).orElseThrow();
    }

    /** Of all counted ones of an owner, by candidate. */
    public Map<String, Long> votes(UUID owner) {
        var votes = new LinkedHashMap<String, Long>();
        rounds.ofOwner(owner).forEach(round -> votes.putAll(votes(round.document())));
        return votes;
    }

    /** What the ballot side asks of a frozen election; nothing, if this is none of these ballots. */
    public Optional<FrozenElection> papers(ElectionId id) {
        return rounds.findById(id)
                .map(round -> new FrozenElection(
                        fields(round.papers().configuration()),
                        new Roll(rolls.frozen(id).orElseThrow().lines().stream()
                                .map(line -> new RollEntry(line.country(), line.eligible(), line.reason()))
                                .toList()),
                        SinceFreeze.of(Optional.empty(), Set.of()),
                        round.isPublished() && withheld(votes(round.document())).isEmpty()));
    }

    @SuppressWarnings("unchecked") // a configuration is a JSON object
    private static Map<String, Object> fields(String json) {
        var fields = JsonWriter.plainValue(JsonText.parse("configuration", json));
        return (Map<String, Object>) java.util.Objects.requireNonNull(fields);
    }

    private RoundView view(SecretRound round) {
        var matter = round.matter();
        var papers = round.papers();
        var votes = round.isPublished() ? votes(round.document()) : Map.<String, Long>of();
        var withheld = withheld(votes);
        return new RoundView(
                round.id().value(),
                matter.purpose(),
                matter.owner(),
                matter.number(),
                matter.title(),
                matter.names(),
                round.state(),
                papers.opensAt(),
                papers.closesAt(),
                papers.configurationHash(),
                papers.openingApproved(),
                count(papers.configuration()).rules().roll().orElse(0),
                votes.isEmpty() || !withheld.isEmpty() ? null : votes,
                withheld,
                round.version());
    }

    /** Where all voted alike, or all but one, the figures would be everybody's vote. */
    private static List<Withheld> withheld(Map<String, Long> votes) {
        var all = votes.values().stream().mapToLong(Long::longValue).sum();
        var most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return all > 0 && most >= all - 1
                ? List.of(new Withheld("votes", "all voted alike, or all but one: it would be everybody's vote"))
                : List.of();
    }

    private static Map<String, Long> votes(@Nullable String document) {
        var votes = new LinkedHashMap<String, Long>();
        if (document != null) {
            JsonText.parse("result", document)
                    .field("totals")
                    .object()
                    .forEach((name, total) -> votes.put(name, (long) total.whole(0, 1_000_000)));
        }
        return votes;
    }
}
