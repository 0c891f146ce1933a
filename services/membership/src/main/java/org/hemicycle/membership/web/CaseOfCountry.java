package org.hemicycle.membership.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;

/**
 * A kind of case that a government has by being one; its id is the country's code.
 *
 * @param recordedAs further subjects under which the ledger has facts about it, by country
 */
record CaseOfCountry(
        String name, Openness openness, Set<String> toldToParties, Function<String, Stream<String>> recordedAs)
        implements CaseKind {

    static final String PARTICIPANT = "participant";
    static final String CONTACTS = "contacts";

    @Override
    public Optional<CaseFile> find(String iso3) {
        return Optional.of(
                new CaseFile(new CaseRef(name, iso3), openness, Set.of(), Interests.ofGovernment(iso3), true));
    }

    @Override
    public Set<String> subjects(String iso3) {
        return Stream.concat(Stream.of(iso3), recordedAs.apply(iso3)).collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody writes about a government before there is a case. */
    static CaseFile participant(String iso3) {
        return new CaseOfCountry(PARTICIPANT, Openness.PUBLIC, Set.of(), none -> Stream.of())
                .find(iso3)
                .orElseThrow();
    }
}
