package org.hemicycle.identity.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;
import org.springframework.stereotype.Component;

/** A person is a case to those who help them in: known to the office, and nobody decides about themselves. */
@Component
public class PersonCases implements CaseKind {

    public static final String NAME = "person";

    private static final Set<String> OFFICE = Set.of("secretariat", "operator", "auditor");

    /** Everything that was done to an account is its owner's to know. */
    private static final Set<String> TOLD = Set.of(
            "identity.person-registered.v1",
            "identity.person-invited.v1",
            "identity.activation-link-made.v1",
            "identity.password-set.v1",
            "identity.affiliation-changed.v1",
            "identity.role-granted.v1",
            "identity.role-ended.v1",
            "identity.seat-taken.v1",
            "identity.seat-left.v1",
            "identity.client-issued.v1",
            "identity.passkey-registered.v1",
            "identity.passkey-removed.v1",
            "identity.signed-in.v1",
            "identity.stepped-up.v1",
            "identity.session-ended.v1",
            "identity.access-revoked.v1");

    private final People people;

    PersonCases(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<CaseFile> find(String id) {
        return parse(id).flatMap(people::findById).map(person -> file(person.id()));
    }

    @Override
    public Set<String> toldToParties() {
        return TOLD;
    }

    private static CaseFile file(PersonId person) {
        var oneself = new Interests(Set.of(), Set.of(), Set.of(person.value()));
        return new CaseFile(new CaseRef(NAME, person.toString()), Openness.CLOSED, OFFICE, oneself, true);
    }

    private static Optional<PersonId> parse(String id) {
        try {
            return Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
