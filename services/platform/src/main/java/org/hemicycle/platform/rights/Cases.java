package org.hemicycle.platform.rights;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** Every kind of case that this service has. */
public class Cases {

    /** Asked for late: kinds read registers, which may ask for rights themselves. */
    private final Supplier<Map<String, CaseKind>> kinds;

    public Cases(Supplier<Stream<CaseKind>> kinds) {
        this.kinds = SingletonSupplier.of(
                () -> kinds.get().collect(Collectors.toUnmodifiableMap(CaseKind::name, kind -> kind)));
    }

    /** Empty for an id that nothing has, and for a kind that nobody knows. */
    public Optional<CaseFile> find(CaseRef ref) {
        return kind(ref).flatMap(kind -> kind.find(ref.id()));
    }

    /** The subjects under which the ledger has facts about this case. */
    public Set<String> subjects(CaseRef ref) {
        return kind(ref).map(kind -> kind.subjects(ref.id())).orElse(Set.of());
    }

    /** Types of facts that are not public and whose having happened the parties of this case may know. */
    public Set<String> toldToParties(CaseRef ref) {
        return kind(ref).map(CaseKind::toldToParties).orElse(Set.of());
    }

    private Optional<CaseKind> kind(CaseRef ref) {
        return Optional.ofNullable(kinds.get().get(ref.kind()));
    }
}
