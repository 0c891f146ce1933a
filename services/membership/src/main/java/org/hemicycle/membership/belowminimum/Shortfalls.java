package org.hemicycle.membership.belowminimum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All members' times below the minimum. */
interface Shortfalls extends Repository<Shortfall, ShortfallId> {

    Shortfall save(Shortfall shortfall);

    Optional<Shortfall> findById(ShortfallId id);

    Optional<Shortfall> findByCountryAndStateIn(String country, Collection<ShortfallState> states);

    List<Shortfall> findByStateInOrderByCountry(Collection<ShortfallState> states);
}
