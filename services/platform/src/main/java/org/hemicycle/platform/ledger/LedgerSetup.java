package org.hemicycle.platform.ledger;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its logs and the relay that publishes them. */
@AutoConfiguration(after = FlywayAutoConfiguration.class)
@Import(PublicLogController.class)
public class LedgerSetup {

    @Bean
    Ledger ledger(
            JdbcClient db,
            @Value("${spring.application.name}") String service,
            JsonMapper json,
            ApplicationEventPublisher events) {
        return new Ledger(db, service, json, events);
    }

    @Bean
    PublicLog publicLog(JdbcTemplate db) {
        return new PublicLog(db);
    }

    @Bean
    LogReader logReader(JdbcTemplate db) {
        return new LogReader(db);
    }

    @Bean
    RelayState relayState(JdbcClient db) {
        return new RelayState(db);
    }

    @Bean
    @ConditionalOnProperty(name = "platform.relay.enabled", matchIfMissing = true)
    Relay relay(
            DataSource database,
            KafkaProperties kafka,
            @Value("${spring.application.name}") String service,
            ObjectProvider<Courier> couriers) {
        var topics = new Topics(kafka.buildAdminProperties(), service);
        var sender = new EventSender(kafka.buildProducerProperties());
        var beside = couriers.orderedStream().toList();
        return new Relay(database, new RelaySteps(service, topics, sender, beside));
    }
}
