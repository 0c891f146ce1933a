package org.hemicycle.portal.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into the nested body that a service takes; what was left empty is left out. */
final class Body {

    private Body() {}

    static Object of(List<Input> inputs, Form form) {
        var root = new TreeMap<String, Object>();
        for (var input : inputs) {
            var value = value(input, form);
            if (value != null) {
                put(root, input.name().split("\\."), value);
            }
        }
        return folded(root);
    }

    private static @Nullable Object value(Input input, Form form) {
        var typed = form.given(input.name());
        return switch (input.kind()) {
            case TICK -> form.isChecked(input.name());
            case SEVERAL -> {
                var ticked = form.typed().getOrDefault(input.name(), List.of());
                yield ticked.isEmpty() && !input.needed() ? null : ticked;
            }
            case HIDDEN -> input.options().getFirst();
            case TEXT, LINES, DAY, CHOICE -> typed;
            case TRUTH -> typed == null ? null : Boolean.valueOf(typed);
            case NUMBER -> typed == null || !typed.matches("-?\\d{1,9}") ? typed : Integer.valueOf(typed);
            case MOMENT -> typed == null ? null : (typed.length() == 16 ? typed + ":00Z" : typed + "Z");
            case CODES ->
                typed == null ? null : Arrays.stream(typed.split("[\\s,;]+")).toList();
        };
    }

    private static void put(Map<String, Object> into, String[] path, Object value) {
        var at = into;
        for (int step = 0; step < path.length - 1; step++) {
            at = child(at, path[step]);
        }
        at.put(path[path.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.computeIfAbsent(name, none -> new TreeMap<String, Object>());
    }

    /** What is named by numbers is a list. */
    private static Object folded(Map<String, Object> node) {
        node.replaceAll((name, value) -> value instanceof TreeMap<?, ?> inner ? folded(cast(inner)) : value);
        if (!node.isEmpty() && node.keySet().stream().allMatch(name -> name.matches("\\d+"))) {
            return new ArrayList<>(node.values());
        }
        return node;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(TreeMap<?, ?> inner) {
        return (Map<String, Object>) Objects.requireNonNull(inner);
    }
}
