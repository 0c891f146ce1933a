package org.hemicycle.elections.disclosure;

/** Something that a publication would give away, and why it is therefore held back. */
public record Finding(Kind kind, String sentence) {

    /** What would be known of single voters. */
    public enum Kind {
        /** So few voted that every figure tells of somebody. */
        FEW_VOTERS,
        /** All voted alike: the count is everybody's vote. */
        UNANIMOUS,
        /** All but one voted alike: that one knows everybody's vote. */
        ALL_BUT_ONE,
        /** What is left after those who told their votes themselves is unanimous. */
        UNANIMOUS_REMAINDER,
        /** A cell of a table stands for fewer voters than may be told apart. */
        SMALL_CELL,
        /** Ranks that only one order of a voter can have made. */
        UNIQUE_RANKING,
        /** A group is smaller than may be told apart. */
        SMALL_GROUP,
        /** All or nobody of a group voted: whether each of them did is known. */
        WHOLE_GROUP,
        /** A figure that could be computed from the others and the sum. */
        BY_SUBTRACTION
    }
}
