package org.hemicycle.platform.rights;

import java.util.Map;
import java.util.Optional;
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
        return Optional.ofNullable(kinds.get().get(ref.kind())).flatMap(kind -> kind.find(ref.id()));
    }
}
