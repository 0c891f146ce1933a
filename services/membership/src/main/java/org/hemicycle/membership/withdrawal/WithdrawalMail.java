package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalRule.CONFIRMED_BY_THE_SAME_GOVERNMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.membership.letters.Incoming;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterIndex;
import org.hemicycle.membership.letters.LetterReader;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LetterView;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.Outgoing;
import org.springframework.stereotype.Component;

/** The correspondence of a withdrawal, kept in the register of letters. */
@Component
class WithdrawalMail {

    private final LettersRegister register;
    private final LetterIndex index;

    WithdrawalMail(LettersRegister register, LetterIndex index) {
        this.register = register;
        this.index = index;
    }

    LetterId enter(WithdrawalId id, WithdrawalLetter letter, LocalDate effectiveOn) {
        return register.register(new Incoming(
                LetterType.WITHDRAWAL.name(),
                letter.country(),
                id.reference(),
                letter.letterDate(),
                letter.receivedDate(),
                effectiveOn,
                letter.channel(),
                letter.originalLanguage(),
                letter.fromOffice(),
                letter.signatory(),
                null,
                null,
                letter.texts()));
    }

    LetterId enter(Withdrawal withdrawal, Retraction letter) {
        return register.register(new Incoming(
                LetterType.RETRACTION.name(),
                withdrawal.country(),
                withdrawal.id().reference(),
                letter.letterDate(),
                letter.receivedDate(),
                null,
                letter.channel(),
                letter.originalLanguage(),
                letter.fromOffice(),
                letter.signatory(),
                null,
                null,
                letter.texts()));
    }

    /** Whether the government means it is asked where the government can be reached anyway. */
    LetterId askForConfirmation(Withdrawal withdrawal, LocalDate today, LocalDate replyDue) {
        var letter = letter(withdrawal.letters().letter());
        return register.send(new Outgoing(
                LetterType.CONFIRMATION_REQUEST.name(),
                withdrawal.country(),
                withdrawal.id().reference(),
                "Ministry of foreign affairs and point of contact",
                today,
                Map.of(
                        "letterDate",
                        letter.letterDate().toString(),
                        "replyDue",
                        replyDue.toString(),
                        "withdrawal",
                        "yes"),
                List.of(),
                null,
                LettersRegister.languageOfAnswer(letter.language()),
                null,
                replyDue));
    }

    LetterId acknowledge(Withdrawal withdrawal, LocalDate today) {
        var dates = withdrawal.dates();
        return answer(
                LetterType.WITHDRAWAL_ACK,
                withdrawal,
                withdrawal.letters().letter(),
                today,
                Map.of(
                        "letterDate", dates.letterDate().toString(),
                        "receivedDate", dates.receivedDate().toString(),
                        "effectiveOn", dates.effectiveOn().toString()));
    }

    LetterId acknowledgeRetraction(Withdrawal withdrawal, LetterId retraction, LocalDate today) {
        return answer(
                LetterType.RETRACTION_ACK,
                withdrawal,
                retraction,
                today,
                Map.of(
                        "letterDate", withdrawal.dates().letterDate().toString(),
                        "retractionDate", letter(retraction).letterDate().toString()));
    }

    private LetterId answer(
            LetterType type, Withdrawal withdrawal, LetterId question, LocalDate today, Map<String, String> facts) {
        var letter = letter(question);
        return register.send(new Outgoing(
                type.name(),
                withdrawal.country(),
                withdrawal.id().reference(),
                letter.fromOffice(),
                today,
                facts,
                List.of(),
                question,
                LettersRegister.languageOfAnswer(letter.language()),
                null,
                null));
    }

    void requireConfirmation(LetterId confirmation, Withdrawal withdrawal) {
        var letter = letter(confirmation);
        CONFIRMED_BY_THE_SAME_GOVERNMENT.require(
                letter.type() == LetterType.CONFIRMATION && letter.country().equals(withdrawal.country()));
    }

    private LetterView letter(LetterId id) {
        return index.find(id, LetterReader.secretariat())
                .orElseThrow(() -> new IllegalStateException("Letter " + id + " is not in the register"));
    }
}
