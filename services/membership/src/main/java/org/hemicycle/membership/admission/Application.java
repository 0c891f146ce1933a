package org.hemicycle.membership.admission;

import java.util.List;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Person;

/** A letter of intent on its way into the register. */
public record Application(String country, ApplicantKind applicant, ApplicantLetter letter, List<Person> persons) {

    public Application {
        persons = List.copyOf(persons);
    }
}
