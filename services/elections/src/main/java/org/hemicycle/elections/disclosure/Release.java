package org.hemicycle.elections.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of some figures.
 *
 * @param shown the figures, as far as they may be shown; null: none of them, only what was decided
 * @param findings why less is shown than there is; empty: everything is shown
 */
public record Release<T>(@Nullable T shown, List<Finding> findings) {

    public Release {
        findings = List.copyOf(findings);
    }

    static <T> Release<T> whole(T figures) {
        return new Release<>(figures, List.of());
    }

    static <T> Release<T> nothing(List<Finding> because) {
        return new Release<>(null, because);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }

    public List<String> reasons() {
        return findings.stream().map(Finding::sentence).toList();
    }
}
