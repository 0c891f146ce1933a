package org.hemicycle.platform.conflict;

import java.time.Clock;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.Cases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives every service conflicts of interest: declarations, ties, overrides. Sealed grounds are the service's beans. */
@AutoConfiguration
@Import({ConflictController.class, OverrideController.class})
public class ConflictSetup {

    @Bean
    Recusals recusals(JdbcClient db, ObjectProvider<SealedGround> sealed, Cases cases) {
        return new Recusals(new Conflicts(db), sealed.orderedStream().toList(), cases, db);
    }

    @Bean
    ConflictWatch conflictWatch(Recusals recusals, Cases cases, Ledger ledger, JdbcClient db, Clock clock) {
        return new ConflictWatch(recusals, cases, ledger, db, clock);
    }

    @Bean
    PersonTies personTies(JdbcClient db, ConflictWatch watch) {
        return new PersonTies(db, watch);
    }

    @Bean
    Declarations declarations(JdbcClient db, ConflictWatch watch, Ledger ledger, Clock clock) {
        return new Declarations(db, watch, ledger, clock);
    }

    @Bean
    Overrides overrides(JdbcClient db) {
        return new Overrides(db);
    }

    @Bean
    OverrideConflict overrideConflict(Recusals recusals, Cases cases, Overrides overrides, Ledger ledger, Clock clock) {
        return new OverrideConflict(recusals, cases, overrides, ledger, clock);
    }
}
