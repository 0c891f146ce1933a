package org.hemicycle.membership.web;

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
 * A kind of case that is about one government and found by a random id.
 *
 * @param knownTo roles that may know of one that is not public
 * @param toldToParties types of facts that the government may know of, though they are not public
 * @param find what stands in the register; refuses with 404 an id that nothing has
 */
record CaseOfGovernment(String name, Set<String> knownTo, Set<String> toldToParties, Function<UUID, Found> find)
        implements CaseKind {

    /** @param heard whether the government itself may know of it */
    record Found(String country, boolean isPublic, boolean heard) {}

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
                Interests.ofGovernment(found.country()),
                found.heard());
    }
}
