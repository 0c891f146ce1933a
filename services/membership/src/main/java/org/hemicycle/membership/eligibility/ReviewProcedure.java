package org.hemicycle.membership.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft to the public: checked by a second person, then published. */
@Service
@Transactional
public class ReviewProcedure {

    private final ScoreSheets sheets;
    private final CommentWindow comments;
    private final Clock clock;

    ReviewProcedure(ScoreSheets sheets, CommentWindow comments, Clock clock) {
        this.sheets = sheets;
        this.comments = comments;
        this.clock = clock;
    }

    public SheetView check(SheetId id, IfMatch ifMatch, AnalystId checker) {
        return change(id, ifMatch, sheet -> sheet.check(checker, clock.instant()));
    }

    /** Publishes one sheet now, ahead of its campaign or as a correction. */
    public SheetView publish(SheetId id, IfMatch ifMatch) {
        return change(id, ifMatch, sheet -> {
            comments.requireOver(sheet);
            sheet.publish(clock.instant(), clock.instant());
        });
    }

    /** Publishes figures entered later: they are known to have been public on that past day. */
    public SheetView publishAsKnownOn(SheetId id, IfMatch ifMatch, LocalDate day) {
        Instant publicSince = day.atStartOfDay(clock.getZone()).toInstant();
        return change(id, ifMatch, sheet -> sheet.publish(publicSince, clock.instant()));
    }

    private SheetView change(SheetId id, IfMatch ifMatch, Consumer<ScoreSheet> step) {
        var sheet = sheets.findById(id).orElseThrow(() -> Refused.notFound("This score sheet"));
        ifMatch.require(sheet.view().revision());
        step.accept(sheet);
        return sheets.save(sheet).view();
    }
}
