package org.hemicycle.elections.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.disclosure.Release;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.tally.decision.Constituency;
import org.hemicycle.tally.decision.Quorum;
import org.jspecify.annotations.Nullable;

/**
 * A vote as its reader may see it.
 *
 * @param calledOffAt when there was nothing to vote on any more
 * @param counts null while it is open, and where they would give somebody away
 * @param heldBack why counts are not shown
 * @param named who voted how, of a recorded vote; {@code disclosed}: who told it of a secret one, unchecked
 */
public record VoteView(
        int number,
        boolean secret,
        boolean inWriting,
        String motion,
        Majority majority,
        LocalDate heldOn,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant calledOffAt,
        List<Presence> presence,
        boolean quorumAtOpening,
        @Nullable VoteCounts counts,
        List<String> heldBack,
        String castingVote,
        @Nullable String castBy,
        @Nullable String result,
        List<String> recused,
        List<NamedVote> named,
        List<NamedVote> disclosed) {

    /** One half of the committee at the vote. */
    public record Presence(String constituency, int inOffice, int present, long needed) {

        static Presence of(Constituency half, Quorum quorum) {
            return new Presence(half.name(), half.inOffice(), half.present(), quorum.needed(half));
        }
    }

    public record NamedVote(String seat, String holder, Choice choice) {}

    static VoteView of(ResolutionVote vote, @Nullable Release<VoteCounts> release, boolean withNames) {
        var numbers = vote.numbers();
        return new VoteView(
                vote.number(),
                vote.isSecret(),
                vote.isInWriting(),
                vote.motion().name(),
                vote.majority(),
                vote.heldOn(),
                vote.openedAt(),
                vote.closedAt(),
                vote.calledOffAt(),
                new Voters(vote.members())
                        .constituencies().stream()
                                .map(half -> Presence.of(half, vote.majority().quorum()))
                                .toList(),
                vote.quorumAtOpening(),
                release == null ? null : release.shown(),
                release == null ? List.of() : release.reasons(),
                numbers == null ? "NOT_USED" : numbers.castingVote().name(),
                numbers == null ? null : numbers.castBy(),
                vote.result() == null ? null : vote.result().name(),
                vote.members().stream()
                        .filter(VoteMember::recused)
                        .map(VoteMember::seat)
                        .toList(),
                withNames ? named(vote, VoteMember::choice) : List.of(),
                named(vote, VoteMember::disclosed));
    }

    private static List<NamedVote> named(
            ResolutionVote vote, java.util.function.Function<VoteMember, @Nullable Choice> which) {
        return vote.members().stream()
                .flatMap(member -> {
                    var choice = which.apply(member);
                    return choice == null
                            ? java.util.stream.Stream.<NamedVote>of()
                            : java.util.stream.Stream.of(new NamedVote(member.seat(), member.holder(), choice));
                })
                .toList();
    }
}
