package org.hemicycle.membership.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterText;
import org.jspecify.annotations.Nullable;

/** Withdrawals that really happened, and one that did not. */
final class Cases {

    static final WithdrawalRules RULES = WithdrawalRuleBook.read().inForceOn(LocalDate.of(2016, 12, 6));
    static final Instant NOW = Instant.parse("2016-12-07T15:00:00Z");

    private Cases() {}

    /**
     * Received by the Steering Committee on 6 December 2016, "immediate" (OGP, media briefing of 7 December 2016). The
     * sources name neither its date nor who signed it: taken here as the day before, and the foreign minister.
     */
    static WithdrawalLetter hungary2016() {
        return letter("HUN", "2016-12-05", "2016-12-06", null, "hu", SignatoryLevel.FOREIGN_MINISTER);
    }

    /** Letter of 29 June, received in mid-August (here the 15th), at once ("Tanzania withdraws from the OGP", 2017). */
    static WithdrawalLetter tanzania2017() {
        return letter("TZA", "2017-06-29", "2017-08-15", null, "en", SignatoryLevel.FOREIGN_MINISTER);
    }

    /** Letter of December 2022 (the day is not published), published with the response (OGP, Letters and Responses). */
    static WithdrawalLetter luxembourg2022() {
        return letter("LUX", "2022-12-15", "2022-12-16", null, "fr", SignatoryLevel.HEAD_OF_GOVERNMENT);
    }

    /** Letter of 15 January 2026, signed by the administrator of an agency, public on the 28th; receipt is not known. */
    static WithdrawalLetter unitedStates2026() {
        return letter("USA", "2026-01-15", "2026-01-20", null, "en", SignatoryLevel.OTHER);
    }

    /** Two dates: letter of 13 April (saha.org.za) or communication received on 17 May 2013 (foi-privacy.blogspot.com). */
    static WithdrawalLetter russia2013() {
        return letter("RUS", "2013-04-13", "2013-05-17", null, "ru", SignatoryLevel.FOREIGN_MINISTER);
    }

    /** Invented: leaves on a day to come. */
    static WithdrawalLetter utopiaLater(LocalDate stated) {
        return letter("UTO", "2016-12-01", "2016-12-05", stated, "en", SignatoryLevel.HEAD_OF_STATE);
    }

    /** Invented, for small states that never took part. */
    static WithdrawalLetter of(String country, @Nullable LocalDate stated) {
        return letter(country, "2016-12-01", "2016-12-05", stated, "en", SignatoryLevel.HEAD_OF_STATE);
    }

    static WithdrawalLetter liechtenstein(@Nullable LocalDate stated) {
        return of("LIE", stated);
    }

    static Retraction retraction() {
        var day = LocalDate.of(2016, 12, 7);
        return new Retraction(day, day, "email", "en", "Government", "A. Person", List.of());
    }

    static WithdrawalLetter with(WithdrawalLetter letter, List<SourceDate> sources) {
        return new WithdrawalLetter(
                letter.country(),
                letter.letterDate(),
                letter.receivedDate(),
                letter.statedOn(),
                letter.channel(),
                letter.originalLanguage(),
                letter.fromOffice(),
                letter.signatory(),
                letter.signedBy(),
                letter.texts(),
                sources);
    }

    private static WithdrawalLetter letter(
            String country,
            String written,
            String received,
            @Nullable LocalDate stated,
            String language,
            SignatoryLevel signedBy) {
        return new WithdrawalLetter(
                country,
                LocalDate.parse(written),
                LocalDate.parse(received),
                stated,
                "post",
                language,
                "Government",
                "A. Person",
                signedBy,
                List.of(new LetterText(language, "We withdraw.")),
                List.of());
    }

    static Withdrawal received(WithdrawalLetter letter) {
        return Withdrawal.receive(WithdrawalId.next(), LetterId.next(), letter, RULES, false, NOW);
    }

    static Withdrawal acknowledged(WithdrawalLetter letter) {
        var withdrawal = received(letter);
        withdrawal.check(true, LetterId.next(), RULES, NOW);
        withdrawal.wroteAcknowledgement(LetterId.next());
        withdrawal.acknowledge(NOW);
        return withdrawal;
    }

    static Withdrawal published(WithdrawalLetter letter) {
        var withdrawal = acknowledged(letter);
        withdrawal.inform(new InformationItem(LocalDate.of(2016, 12, 7), "note 1"), NOW);
        withdrawal.publish(LocalDate.of(2016, 12, 7), NOW);
        return withdrawal;
    }
}
