package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.elections.disclosure.DisclosureGuard;
import org.hemicycle.platform.deadline.Evidence;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.tally.decision.Basis;
import org.jspecify.annotations.Nullable;

/** One edition of the rules of decisions. A resolution keeps the edition in force when it was drafted. */
record DecisionRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<Matter, Share> majority,
        QuorumShare quorum,
        Parameter<Boolean> castingVote,
        Parameter<Set<Matter>> secretMatters,
        Written written,
        Parameter<Length> publicationTerm,
        Parameter<Length> openTerm,
        Parameter<Integer> smallestGroup) {

    record Share(Basis basis, int share, int outOf, boolean moreThan, Evidence evidence) {}

    record QuorumShare(int share, int outOf, Evidence evidence) {}

    record Written(
            Parameter<Length> window,
            Parameter<Length> urgentWindow,
            Parameter<Integer> shortestHours,
            Parameter<Integer> askersForMeeting,
            Parameter<Set<Matter>> silenceCarries) {}

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Majority majorityFor(Matter matter) {
        var share = Objects.requireNonNull(majority.get(matter), id + " has no majority for " + matter);
        return new Majority(
                share.basis(), share.share(), share.outOf(), share.moreThan(), quorum.share(), quorum.outOf());
    }

    DisclosureGuard guard() {
        return new DisclosureGuard(smallestGroup.value());
    }

    /** Values that no source states. */
    List<String> setBySecretariat() {
        return Stream.concat(
                        majority.entrySet().stream()
                                .filter(entry -> entry.getValue().evidence().isSetBySecretariat())
                                .map(entry -> "resolution.majority." + entry.getKey()),
                        Stream.of(
                                        Map.entry(
                                                "resolution.quorum",
                                                quorum.evidence().isSetBySecretariat()),
                                        Map.entry("resolution.casting-vote", castingVote.isSetBySecretariat()),
                                        Map.entry("resolution.secret-matters", secretMatters.isSetBySecretariat()),
                                        Map.entry(
                                                "resolution.written",
                                                written.window().isSetBySecretariat()),
                                        Map.entry("resolution.smallest-group", smallestGroup.isSetBySecretariat()))
                                .filter(Map.Entry::getValue)
                                .map(Map.Entry::getKey))
                .sorted()
                .toList();
    }
}
