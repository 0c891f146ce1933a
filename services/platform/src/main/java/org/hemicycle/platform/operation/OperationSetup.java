package org.hemicycle.platform.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.hemicycle.platform.inbox.InboxState;
import org.hemicycle.platform.ledger.RelayState;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.EngineSchema;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** What operators rely on: migrations in a fixed order, health, metrics, and the operations endpoints. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@Import(OperationController.class)
public class OperationSetup {

    /** The platform's tables first, with a history of their own, then the service's. */
    @Bean
    FlywayMigrationStrategy platformFirst() {
        return service -> {
            Flyway.configure()
                    .configuration(service.getConfiguration())
                    .locations("classpath:db/platform")
                    .javaMigrations(new EngineSchema())
                    .table("flyway_platform")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            service.migrate();
        };
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(ObjectProvider<TypedIds> ids) {
        return TypedIds.conversions(ids.orderedStream().toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Watching {

        private static final long UNHEALTHY_LAG = 10_000;
        private static final Duration UNHEALTHY_PARKING = Duration.ofHours(1);

        @Bean
        HealthIndicator relayHealthIndicator(RelayState relay) {
            return () -> Readings.relay(relay.lag(), UNHEALTHY_LAG);
        }

        @Bean
        HealthIndicator inboxHealthIndicator(InboxState inbox, Clock clock) {
            return () -> Readings.inbox(inbox, clock.instant(), UNHEALTHY_PARKING);
        }

        @Bean
        HealthIndicator engineHealthIndicator(ObjectProvider<EngineJobs> engine) {
            return () -> Readings.engine(engine.getIfAvailable());
        }

        @Bean
        MeterBinder platformMeters(RelayState relay, InboxState inbox, ObjectProvider<EngineJobs> engine, Clock clock) {
            return registry -> {
                for (var log : relay.lag()) {
                    gauge(registry, "hemicycle.relay.lag." + log.log(), () -> Readings.lagOf(relay.lag(), log.log()));
                }
                gauge(
                        registry,
                        "hemicycle.inbox.parked.age.seconds",
                        () -> Readings.age(inbox.oldestParked(), clock.instant()));
                gauge(
                        registry,
                        "hemicycle.inbox.waiting.age.seconds",
                        () -> Readings.age(inbox.oldestWaiting(), clock.instant()));
                engine.ifAvailable(jobs -> gauge(registry, "hemicycle.engine.incidents", jobs::incidents));
            };
        }

        private static void gauge(MeterRegistry registry, String name, java.util.function.Supplier<Number> value) {
            Gauge.builder(name, value).register(registry);
        }
    }
}
