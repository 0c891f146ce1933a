package org.hemicycle.elections.seat;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Seats extends Repository<Seat, String> {

    Seat save(Seat seat);

    Optional<Seat> findById(String id);

    List<Seat> findAll();
}
