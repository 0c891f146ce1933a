package org.hemicycle.bakery;

import java.time.Instant;

sealed interface OrderEvent {

    OrderId order();

    Instant at();

    record Placed(OrderId order, String loaf, Instant at) implements OrderEvent {}

    record Baked(OrderId order, String loaf, Instant at) implements OrderEvent {}
}
