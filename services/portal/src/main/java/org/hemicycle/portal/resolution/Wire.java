package org.hemicycle.portal.resolution;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fields that are asked for under a name of their own, because their words differ from those of other forms. */
public final class Wire {

    private static final Map<String, String> NAMES =
            Map.of("resolution-number", "number", "effectOn", "effectiveOn", "because", "reason", "vision", "note");

    private Wire() {}

    public static @Nullable Object named(@Nullable Object body) {
        if (!(body instanceof Map<?, ?> fields)) {
            return body;
        }
        var named = new TreeMap<String, @Nullable Object>();
        fields.forEach(
                (name, value) -> named.put(NAMES.getOrDefault(String.valueOf(name), String.valueOf(name)), value));
        return named;
    }
}
