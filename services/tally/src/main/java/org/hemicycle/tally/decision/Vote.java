package org.hemicycle.tally.decision;

import java.util.List;

/** A vote as it was taken, in numbers; its outcome follows from them and can be recomputed at any time. */
public record Vote(
        Motion motion,
        List<Constituency> constituencies,
        int inFavour,
        int against,
        int abstained,
        int recused,
        CastingVote castingVote) {

    public Vote {
        constituencies = List.copyOf(constituencies);
        if (Math.min(Math.min(inFavour, against), Math.min(abstained, recused)) < 0) {
            throw new IllegalArgumentException("Votes are not counted below zero");
        }
        long present = constituencies.stream().mapToLong(Constituency::present).sum();
        if ((long) inFavour + against + abstained + recused > present) {
            throw new IllegalArgumentException("More votes than the %d members present".formatted(present));
        }
    }

    /** How a chair who may break a tie used that right. */
    public enum CastingVote {
        NOT_USED,
        IN_FAVOUR,
        AGAINST
    }

    long cast() {
        return (long) inFavour + against;
    }

    long of(Basis basis) {
        return switch (basis) {
            case CAST -> cast();
            case PRESENT ->
                constituencies.stream().mapToLong(Constituency::present).sum();
            case IN_OFFICE ->
                constituencies.stream().mapToLong(Constituency::inOffice).sum();
        };
    }
}
