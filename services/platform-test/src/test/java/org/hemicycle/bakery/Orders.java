package org.hemicycle.bakery;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Orders extends Repository<BreadOrder, OrderId> {

    BreadOrder save(BreadOrder order);

    Optional<BreadOrder> findById(OrderId id);
}
