package org.hemicycle.bakery;

import static org.hemicycle.bakery.BakeryMain.BakeryRule.BAKED_ONCE;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

class BreadOrder extends AbstractAggregateRoot<BreadOrder> {

    @Id
    private final OrderId id;

    @Version
    private int version;

    private final String loaf;
    private boolean baked;

    BreadOrder(OrderId id, int version, String loaf, boolean baked) {
        this.id = id;
        this.version = version;
        this.loaf = loaf;
        this.baked = baked;
    }

    static BreadOrder place(String loaf, Instant at) {
        var order = new BreadOrder(OrderId.next(), 0, loaf, false);
        order.registerEvent(new OrderEvent.Placed(order.id, loaf, at));
        return order;
    }

    void bake(Instant at) {
        BAKED_ONCE.require(!baked);
        baked = true;
        registerEvent(new OrderEvent.Baked(id, loaf, at));
    }

    OrderId id() {
        return id;
    }

    int version() {
        return version;
    }

    String loaf() {
        return loaf;
    }
}
