package org.hemicycle.platform.inbox;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.hemicycle.platform.time.ClockFollower;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service with {@link EventHandlers} its inbox and the worker that empties it. */
@AutoConfiguration(after = org.hemicycle.platform.time.ProcedureTime.class)
public class InboxSetup {

    @Bean
    InboxTable inboxTable(JdbcClient db) {
        return new InboxTable(db);
    }

    @Bean
    InboxState inboxState(JdbcClient db, InboxTable table, Clock clock) {
        return new InboxState(db, table, clock);
    }

    @Bean
    ClockFollower inboxFollowsDemoClock(InboxState state) {
        return state::clockMoved;
    }

    /** Accepting is one insert. It is repeated until the database takes it: no message is ever skipped. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> neverSkip() {
        return (container, destination, group) -> container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(EventHandlers.class)
    static class Handling {

        private final Semaphore bell = new Semaphore(0);

        @Bean
        Inbox inbox(
                InboxTable table,
                EventHandlers handlers,
                PlatformTransactionManager transactions,
                JsonMapper json,
                Clock clock) {
            return new Inbox(table, handlers, new TransactionTemplate(transactions), json, clock, bell::release);
        }

        @Bean
        @ConditionalOnProperty(name = "platform.inbox.enabled", matchIfMissing = true)
        InboxWorker inboxWorker(@Value("${spring.application.name}") String service, ObjectProvider<Inbox> inbox) {
            return new InboxWorker(service, inbox::getObject, bell);
        }
    }
}
