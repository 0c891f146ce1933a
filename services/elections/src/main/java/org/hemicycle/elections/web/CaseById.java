package org.hemicycle.elections.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;
import org.hemicycle.platform.web.Refused;

/**
 * A kind of case that is found by a random id.
 *
 * @param knownTo roles that may know of one that is not public
 * @param toldToParties types of facts that parties are told of, beside the public ones
 * @param find what stands in the register; refuses with 404 an id that nothing has
 */
record CaseById(String name, Set<String> knownTo, Set<String> toldToParties, Function<UUID, Found> find)
        implements CaseKind {

    CaseById(String name, Set<String> knownTo, Function<UUID, Found> find) {
        this(name, knownTo, Set.of(), find);
    }

    record Found(Interests about, boolean isPublic) {}

    @Override
    public Optional<CaseFile> find(String id) {
        try {
            return Optional.of(file(id, find.apply(UUID.fromString(id))));
        } catch (IllegalArgumentException | Refused unknown) {
            return Optional.empty();
        }
    }

    private CaseFile file(String id, Found found) {
        return new CaseFile(
                new CaseRef(name, id),
                found.isPublic() ? Openness.PUBLIC : Openness.CLOSED,
                knownTo,
                found.about(),
                true);
    }
}
