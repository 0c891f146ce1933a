package org.hemicycle.elections.resolution;

import java.time.Instant;
import org.hemicycle.elections.seat.Constituency;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** A member of a written procedure, and what came from that seat: the last reply within the window counts. */
@Table("written_reply")
record WrittenReply(
        String seat,
        String holder,
        Constituency constituency,
        boolean recused,
        @Nullable Reply reply,
        @Nullable String reason,
        @Nullable Instant repliedAt) {

    static WrittenReply awaited(String seat, String holder, Constituency half, boolean recused) {
        return new WrittenReply(seat, holder, half, recused, null, null, null);
    }

    WrittenReply given(Reply what, @Nullable String because, Instant at) {
        return new WrittenReply(seat, holder, constituency, recused, what, because, at);
    }
}
