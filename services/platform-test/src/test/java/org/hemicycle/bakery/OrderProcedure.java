package org.hemicycle.bakery;

import java.time.Clock;
import java.util.Map;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OrderProcedure {

    record OrderPlaced(String loaf) {}

    private final Orders orders;
    private final Procedures procedures;
    private final Ledger ledger;
    private final Clock clock;

    OrderProcedure(Orders orders, Procedures procedures, Ledger ledger, Clock clock) {
        this.orders = orders;
        this.procedures = procedures;
        this.ledger = ledger;
        this.clock = clock;
    }

    BreadOrder place(String loaf) {
        var order = orders.save(BreadOrder.place(loaf, clock.instant()));
        procedures.begin(
                "bake", order.id().toString(), Map.of("orderId", order.id().toString()));
        return order;
    }

    /** As {@link #place}, and then the oven explodes. */
    void placeAndFail(String loaf) {
        place(loaf);
        throw new IllegalStateException("the oven exploded");
    }

    BreadOrder bake(OrderId id, IfMatch ifMatch) {
        var order = orders.findById(id).orElseThrow(() -> Refused.notFound("This order"));
        ifMatch.require(order.version());
        order.bake(clock.instant());
        procedures.complete(id.toString(), "BakeLoaf", Map.of());
        return orders.save(order);
    }

    @EventListener
    void on(OrderEvent event) {
        var subject = event.order().toString();
        switch (event) {
            case OrderEvent.Placed e ->
                ledger.record(
                        Fact.of(subject, "bakery.order-placed.v1", new OrderPlaced(e.loaf()), e.at(), Audience.PUBLIC));
            case OrderEvent.Baked e ->
                ledger.record(
                        Fact.of(subject, "bakery.loaf-baked.v1", new OrderPlaced(e.loaf()), e.at(), Audience.INTERNAL));
        }
    }
}
