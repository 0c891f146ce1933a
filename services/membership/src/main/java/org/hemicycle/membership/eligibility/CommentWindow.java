package org.hemicycle.membership.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Component;

/**
 * A government whose result would change is shown the checked sheet and may comment before it is public. Working days
 * from the check on; figures that somebody else published are public already.
 */
@Component
public class CommentWindow {

    /** @param lastDay on which comments are taken, at the office */
    public record Hearing(SheetView sheet, SheetView inForce, LocalDate lastDay) {}

    private final ScoreSheets sheets;
    private final EligibilityRuleBook rules;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CommentWindow(ScoreSheets sheets, EligibilityRuleBook rules, OfficeCalendar calendar, Clock clock) {
        this.sheets = sheets;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty: the result would stay, or the sheet is not checked. */
    public Optional<Hearing> of(SheetId id) {
        return sheets.findById(id).map(ScoreSheet::view).flatMap(this::of);
    }

    void requireOver(ScoreSheet sheet) {
        var lastDay = of(sheet.view()).map(Hearing::lastDay);
        var over = lastDay.filter(day -> !calendar.today(clock.instant()).isAfter(day))
                .isEmpty();
        EligibilityRule.COMMENT_WINDOW.require(
                over,
                lastDay.map(day -> "%s until %s".formatted(sheet.country(), day))
                        .orElse(""));
    }

    private Optional<Hearing> of(SheetView sheet) {
        var checkedAt = sheet.signatures().checkedAt();
        if (checkedAt == null || !sheet.assessment().areas().isScored()) {
            return Optional.empty();
        }
        return sheets.findInForce(sheet.country(), clock.instant())
                .map(ScoreSheet::view)
                .filter(inForce -> inForce.reviewYear() <= sheet.reviewYear() && inForce.result() != sheet.result())
                .map(inForce -> new Hearing(sheet, inForce, lastDay(sheet, checkedAt)));
    }

    private LocalDate lastDay(SheetView sheet, Instant checkedAt) {
        var days = rules.withId(sheet.ruleSet()).commentWindow().value();
        return Length.workingDays(days).after(calendar.today(checkedAt), calendar.workingDays());
    }
}
