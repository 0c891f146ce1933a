package org.hemicycle.platform.test.diagram;

/** A call in a diagram, such as {@code ${bakeryTasks.bake(orderId)}}: two names and how many arguments. */
public record Call(String diagram, String bean, String method, int arguments) {

    @Override
    public String toString() {
        return "%s: %s.%s with %d arguments".formatted(diagram, bean, method, arguments);
    }
}
