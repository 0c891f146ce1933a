package org.hemicycle.portal.act;

import java.util.List;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody may ask for here and now, with the form it takes.
 *
 * @param name by which its words and its address are found
 * @param byTwo whether another person approves
 * @param grave whether it cannot be taken back
 */
public record Ask(String name, boolean byTwo, boolean grave, List<Input> inputs) {

    public static Ask of(String name, Input... inputs) {
        return new Ask(name, false, false, List.of(inputs));
    }

    public static Ask of(String name, List<Input> inputs) {
        return new Ask(name, false, false, List.copyOf(inputs));
    }

    public Ask byTwoPersons() {
        return new Ask(name, true, grave, inputs);
    }

    public Ask gravely() {
        return new Ask(name, byTwo, true, inputs);
    }

    /** What the service takes; null where the address says it all. */
    public @Nullable Object body(Form form) {
        return inputs.isEmpty() ? null : Body.of(inputs, form);
    }
}
