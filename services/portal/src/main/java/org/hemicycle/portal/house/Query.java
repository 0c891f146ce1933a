package org.hemicycle.portal.house;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of a list with what narrows it: only what was given, and always as a value, never as part of the address. */
public final class Query {

    private final StringBuilder template;
    private final List<Object> values = new ArrayList<>();

    private Query(String path, Object... values) {
        this.template = new StringBuilder(path);
        this.values.addAll(List.of(values));
    }

    public static Query of(String path, Object... values) {
        return new Query(path, values);
    }

    public Query with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            template.append(template.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append("={q")
                    .append(values.size())
                    .append('}');
            values.add(value.toString().strip());
        }
        return this;
    }

    String template() {
        return template.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
