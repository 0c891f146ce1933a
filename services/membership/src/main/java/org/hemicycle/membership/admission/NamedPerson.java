package org.hemicycle.membership.admission;

import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.letters.LetterId;

/** Somebody named in a letter on file. */
public record NamedPerson(LetterId letter, Person person) {}
