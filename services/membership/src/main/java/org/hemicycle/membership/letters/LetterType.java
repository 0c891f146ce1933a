package org.hemicycle.membership.letters;

import static org.hemicycle.membership.letters.Direction.INCOMING;
import static org.hemicycle.membership.letters.Direction.OUTGOING;
import static org.hemicycle.membership.letters.Office.CHIEF_EXECUTIVE;
import static org.hemicycle.membership.letters.Office.CO_CHAIRS;
import static org.hemicycle.membership.letters.Office.CRITERIA_AND_STANDARDS;
import static org.hemicycle.membership.letters.Office.SECRETARIAT;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of letter: which way they go, and which office of ours is written to or writes. An outgoing type has a
 * template of its name; a letter that a procedure waits for is registered by that procedure.
 */
public enum LetterType {
    LETTER_OF_INTENT(INCOMING, CO_CHAIRS, Kind.HANDED_TO_PROCEDURE),
    /** Brings what a letter of intent lacked. */
    SUPPLEMENT(INCOMING, SECRETARIAT, Kind.HANDED_TO_PROCEDURE),
    /** An applicant takes its letter of intent back. */
    APPLICATION_WITHDRAWAL(INCOMING, CO_CHAIRS, Kind.HANDED_TO_PROCEDURE),
    WITHDRAWAL(INCOMING, CO_CHAIRS, Kind.HANDED_TO_PROCEDURE),
    RETRACTION(INCOMING, CO_CHAIRS, Kind.HANDED_TO_PROCEDURE),
    /** A member confirms that it stays (Malta 2023). A document, without effect on standing. */
    RECOMMITMENT(INCOMING, CO_CHAIRS, Kind.DOCUMENT),
    /** The point of contact, the foreign ministry or the cabinet confirms a letter or its signatory. */
    CONFIRMATION(INCOMING, SECRETARIAT, Kind.DOCUMENT),
    EVIDENCE(INCOMING, SECRETARIAT, Kind.DOCUMENT),
    EXTENSION_REQUEST(INCOMING, SECRETARIAT, Kind.DOCUMENT),
    /** A request for time on grounds of force majeure: decided by a subcommittee, not answered by itself. */
    FORCE_MAJEURE(INCOMING, CRITERIA_AND_STANDARDS, Kind.DOCUMENT),
    OTHER(INCOMING, SECRETARIAT, Kind.DOCUMENT),

    ACK(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    WELCOME(OUTGOING, CO_CHAIRS, Kind.OF_PROCEDURE),
    INCOMPLETE(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    INELIGIBLE(OUTGOING, CHIEF_EXECUTIVE, Kind.OF_PROCEDURE),
    OUT_OF_SCOPE(OUTGOING, CHIEF_EXECUTIVE, Kind.OF_PROCEDURE),
    CLOSED(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    /** A score that would change a government's result, for its comments before it is public. */
    SCORE_DRAFT(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    ELIGIBILITY_WARNING(OUTGOING, CHIEF_EXECUTIVE, Kind.OF_PROCEDURE),
    ELIGIBILITY_NOTICE(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    /** A member that had been below the minimum meets it again. */
    ELIGIBILITY_MET(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    CONFIRMATION_REQUEST(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    WITHDRAWAL_ACK(OUTGOING, CO_CHAIRS, Kind.OF_PROCEDURE),
    RETRACTION_ACK(OUTGOING, CO_CHAIRS, Kind.OF_PROCEDURE),
    NO_EXTENSION(OUTGOING, SECRETARIAT, Kind.OF_PROCEDURE),
    RECOMMITMENT_ACK(OUTGOING, CHIEF_EXECUTIVE, Kind.ANSWER),
    ANSWER(OUTGOING, SECRETARIAT, Kind.ANSWER);

    private enum Kind {
        HANDED_TO_PROCEDURE,
        OF_PROCEDURE,
        DOCUMENT,
        ANSWER
    }

    private final Direction direction;
    private final Office office;
    private final Kind kind;

    LetterType(Direction direction, Office office, Kind kind) {
        this.direction = direction;
        this.office = office;
        this.kind = kind;
    }

    static Optional<LetterType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    public Direction direction() {
        return direction;
    }

    /** Our side: who is written to, or who writes. */
    public Office office() {
        return office;
    }

    boolean isHandedToProcedure() {
        return kind == Kind.HANDED_TO_PROCEDURE;
    }

    boolean isWrittenByHand() {
        return kind == Kind.ANSWER;
    }

    /** What goes out by itself when a letter of this type comes in. */
    @Nullable
    LetterType automaticReply() {
        return this == EXTENSION_REQUEST ? NO_EXTENSION : null;
    }
}
