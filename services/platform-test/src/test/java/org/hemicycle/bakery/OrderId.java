package org.hemicycle.bakery;

import java.util.UUID;

record OrderId(UUID value) {

    static OrderId next() {
        return new OrderId(UUID.randomUUID());
    }

    static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
