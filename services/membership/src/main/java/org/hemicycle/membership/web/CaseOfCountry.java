package org.hemicycle.membership.web;

import java.util.Optional;
import java.util.Set;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;

/** A kind of case that a government has by being one; its id is the country's code. */
record CaseOfCountry(String name, Openness openness) implements CaseKind {

    static final String PARTICIPANT = "participant";
    static final String CONTACTS = "contacts";

    @Override
    public Optional<CaseFile> find(String iso3) {
        return Optional.of(
                new CaseFile(new CaseRef(name, iso3), openness, Set.of(), Interests.ofGovernment(iso3), true));
    }

    /** What somebody writes about a government before there is a case. */
    static CaseFile participant(String iso3) {
        return new CaseOfCountry(PARTICIPANT, Openness.PUBLIC).find(iso3).orElseThrow();
    }
}
