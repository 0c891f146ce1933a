package org.hemicycle.membership.admission;

import java.util.List;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.FiledLetter;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.LettersRegister.Incoming;
import org.springframework.stereotype.Component;

/** Enters what a government sends: the letter in the register, the people it names in a place of their own. */
@Component
class IncomingMail {

    static final String LETTER_OF_INTENT = "LETTER_OF_INTENT";
    static final String CONFIRMATION = "CONFIRMATION";
    static final String OTHER = "OTHER";

    private final LettersRegister register;
    private final Persons persons;

    IncomingMail(LettersRegister register, Persons persons) {
        this.register = register;
        this.persons = persons;
    }

    FiledLetter file(AdmissionId id, String country, LetterKind kind, ApplicantLetter letter, List<Person> named) {
        var type = kind == LetterKind.INTENT ? LETTER_OF_INTENT : CONFIRMATION;
        var entry = enter(id, country, type, letter);
        persons.keep(id, entry, named);
        return new FiledLetter(entry, kind, letter);
    }

    void fileWithdrawal(AdmissionId id, String country, ApplicantLetter letter, List<Person> named) {
        persons.keep(id, enter(id, country, OTHER, letter), named);
    }

    private LetterId enter(AdmissionId id, String country, String type, ApplicantLetter letter) {
        return register.register(new Incoming(
                type,
                country,
                id.reference(),
                letter.letterDate(),
                letter.receivedDate(),
                letter.channel().name(),
                letter.originalLanguage(),
                letter.signedBy().name(), // the office, not the name
                null));
    }
}
