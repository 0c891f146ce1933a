package org.hemicycle.membership.eligibility.hearing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hemicycle.membership.eligibility.CommentWindow;
import org.hemicycle.membership.eligibility.CommentWindow.Hearing;
import org.hemicycle.membership.eligibility.EligibilityEvent;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.Outgoing;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to a government, in the transaction of the check, which score is about to be published and until when. */
@Component
class DraftLetters {

    private static final String RECIPIENT = "Point of contact";

    private final CommentWindow comments;
    private final LettersRegister letters;
    private final OfficeCalendar calendar;
    private final Clock clock;

    DraftLetters(CommentWindow comments, LettersRegister letters, OfficeCalendar calendar, Clock clock) {
        this.comments = comments;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void on(EligibilityEvent.SheetChecked event) {
        comments.of(event.sheet()).ifPresent(this::write);
    }

    private void write(Hearing hearing) {
        var sheet = hearing.sheet();
        var facts = Map.of(
                "year", String.valueOf(sheet.reviewYear()),
                "score", points(sheet.assessment().score()),
                "before", points(hearing.inForce().assessment().score()),
                "until", hearing.lastDay().toString());
        letters.send(new Outgoing(
                LetterType.SCORE_DRAFT.name(),
                sheet.country(),
                "score:" + sheet.id(),
                RECIPIENT,
                calendar.today(clock.instant()),
                facts,
                List.of(),
                null,
                "en",
                null,
                hearing.lastDay()));
    }

    /** A dash: too little data. */
    private static String points(@Nullable Score score) {
        return score == null ? "–" : score.fraction();
    }
}
