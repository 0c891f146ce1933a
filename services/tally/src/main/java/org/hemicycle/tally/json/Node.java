package org.hemicycle.tally.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.Uncountable;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with the line and path it stands at. Values are maps and lists of nodes, text, numbers, truth values or
 * null; asking for another kind is refused with a sentence.
 */
public record Node(
        String file, String path, int line, @Nullable Object value) {

    public Uncountable wrong(String what) {
        return new Uncountable("%s: line %d, cell %s: %s.".formatted(file, line, path.isEmpty() ? "1" : path, what));
    }

    public Map<String, Node> object() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("an object is expected here");
        }
        var fields = new LinkedHashMap<String, Node>();
        map.forEach((name, field) -> fields.put((String) name, (Node) field));
        return fields;
    }

    /** An object with no other fields than these. */
    public Map<String, Node> object(Set<String> known) {
        var fields = object();
        fields.forEach((name, field) -> {
            if (!known.contains(name)) {
                throw field.wrong("\"%s\" is not known here".formatted(name));
            }
        });
        return fields;
    }

    /** A field that must be there. */
    public Node field(String name) {
        var field = object().get(name);
        if (field == null) {
            throw wrong("\"%s\" is missing".formatted(name));
        }
        return field;
    }

    public boolean has(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name);
    }

    public boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    public boolean isList() {
        return value instanceof List<?>;
    }

    public boolean isNull() {
        return value == null;
    }

    public List<Node> list() {
        if (!(value instanceof List<?> list)) {
            throw wrong("a list is expected here");
        }
        var items = new ArrayList<Node>();
        list.forEach(item -> items.add((Node) item));
        return items;
    }

    public String text() {
        if (!(value instanceof String text)) {
            throw wrong("a text is expected here");
        }
        return text;
    }

    public boolean truth() {
        if (!(value instanceof Boolean truth)) {
            throw wrong("true or false is expected here");
        }
        return truth;
    }

    public BigDecimal number() {
        if (!(value instanceof BigDecimal number)) {
            throw wrong("a number is expected here");
        }
        return number;
    }

    public int whole(int min, int max) {
        var number = number();
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw wrong("a whole number from %d to %d is expected here".formatted(min, max));
        }
        return number.intValueExact();
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text())) {
                return constant;
            }
        }
        throw wrong("\"%s\" is none of %s".formatted(text(), List.of(type.getEnumConstants())));
    }
}
