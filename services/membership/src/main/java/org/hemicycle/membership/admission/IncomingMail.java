package org.hemicycle.membership.admission;

import java.util.List;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.FiledLetter;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.letters.Incoming;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LettersRegister;
import org.springframework.stereotype.Component;

/** Enters what a government sends: the letter in the register, the people it names in a place of their own. */
@Component
class IncomingMail {

    private final LettersRegister register;
    private final Persons persons;

    IncomingMail(LettersRegister register, Persons persons) {
        this.register = register;
        this.persons = persons;
    }

    FiledLetter file(AdmissionId id, String country, LetterKind kind, ApplicantLetter letter, List<Person> named) {
        var type = kind == LetterKind.INTENT ? LetterType.LETTER_OF_INTENT : LetterType.SUPPLEMENT;
        var entry = enter(id, country, type, letter);
        persons.keep(id, entry, named);
        return new FiledLetter(entry, kind, letter);
    }

    void fileWithdrawal(AdmissionId id, String country, ApplicantLetter letter, List<Person> named) {
        persons.keep(id, enter(id, country, LetterType.APPLICATION_WITHDRAWAL, letter), named);
    }

    private LetterId enter(AdmissionId id, String country, LetterType type, ApplicantLetter letter) {
        return register.register(new Incoming(
                type.name(),
                country,
                id.reference(),
                letter.letterDate(),
                letter.receivedDate(),
                null, // takes effect with the welcome, if it comes to one
                letter.channel().name(),
                letter.originalLanguage(),
                letter.sender(),
                null, // who signed stands in our own table
                null,
                null,
                List.of()));
    }
}
