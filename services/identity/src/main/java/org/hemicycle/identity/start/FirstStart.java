package org.hemicycle.identity.start;

import java.util.List;
import org.hemicycle.identity.client.ClientProcedure;
import org.hemicycle.identity.client.WebClientProcedure;
import org.hemicycle.identity.keys.KeyProcedure;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills what a new database lacks before anybody can ask; of several instances starting at once, one does it. */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final long ONE_AT_A_TIME = 0x4964_656e_7469_7479L; // "Identity"

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final KeyProcedure keys;
    private final ClientProcedure clients;
    private final WebClientProcedure applications;
    private final List<NewcomerStep> newcomers;
    private final boolean demo;

    FirstStart(
            JdbcClient db,
            TransactionTemplate transaction,
            KeyProcedure keys,
            ClientProcedure clients,
            WebClientProcedure applications,
            List<NewcomerStep> newcomers,
            Environment environment) {
        this.db = db;
        this.transaction = transaction;
        this.keys = keys;
        this.clients = clients;
        this.applications = applications;
        this.newcomers = newcomers;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            db.sql("select pg_advisory_xact_lock(?)")
                    .param(ONE_AT_A_TIME)
                    .query()
                    .listOfRows();
            refuseDemoClientsOutsideTheDemo();
            keys.prepare();
            newcomers.forEach(NewcomerStep::welcome);
        });
    }

    private void refuseDemoClientsOutsideTheDemo() {
        if (!demo && (clients.holdsDemoClients() || applications.holdsDemoClients())) {
            throw new UnsafeSecret(
                    "This database holds the demo clients, whose secrets everybody knows: use a new one, or the profile demo");
        }
    }
}
