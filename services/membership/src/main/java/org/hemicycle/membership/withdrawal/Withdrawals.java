package org.hemicycle.membership.withdrawal;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Withdrawals extends Repository<Withdrawal, WithdrawalId> {

    Withdrawal save(Withdrawal withdrawal);

    Optional<Withdrawal> findById(WithdrawalId id);

    boolean existsByCountryAndStateIn(String country, Collection<WithdrawalState> states);
}
