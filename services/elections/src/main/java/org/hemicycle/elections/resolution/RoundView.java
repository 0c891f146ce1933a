package org.hemicycle.elections.resolution;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written procedure as its reader may see it.
 *
 * @param replies by seat, for the committee and its secretariat; empty for the public
 */
public record RoundView(
        boolean silenceCarries,
        Instant openedAt,
        Instant endsAt,
        @Nullable WrittenOutcome outcome,
        @Nullable Instant closedAt,
        int asked,
        int agreed,
        int objected,
        int abstained,
        int askedForMeeting,
        List<Given> replies) {

    public record Given(
            String seat,
            String holder,
            Reply reply,
            @Nullable String reason,
            @Nullable Instant repliedAt) {}

    static RoundView of(WrittenRound round, boolean inside) {
        return new RoundView(
                round.silenceCarries(),
                round.openedAt(),
                round.endsAt(),
                round.outcome(),
                round.closedAt(),
                round.replies().size(),
                round.count(Reply.AGREE),
                round.count(Reply.OBJECT),
                round.count(Reply.ABSTAIN),
                round.count(Reply.ASK_FOR_MEETING),
                inside ? given(round) : List.of());
    }

    private static List<Given> given(WrittenRound round) {
        return round.replies().stream()
                .flatMap(one -> one.reply() == null
                        ? java.util.stream.Stream.<Given>of()
                        : java.util.stream.Stream.of(
                                new Given(one.seat(), one.holder(), one.reply(), one.reason(), one.repliedAt())))
                .toList();
    }
}
