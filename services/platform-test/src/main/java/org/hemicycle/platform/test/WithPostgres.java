package org.hemicycle.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A Spring test with a fresh PostgreSQL database; without Kafka, relay and inbox stand still. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestTokens.class)
@TestPropertySource(
        properties = {
            "platform.idempotency.secret=only-for-tests-and-for-nothing-else",
            "platform.checkpoint.secret=only-for-tests-and-for-nothing-else",
            "platform.relay.enabled=false",
            "platform.inbox.enabled=false",
            "platform.process.jobs=false",
            "spring.cloud.function.definition=",
            "spring.kafka.bootstrap-servers=127.0.0.1:1", // nobody: not the broker of a system that runs beside
            "spring.datasource.hikari.maximum-pool-size=6"
        })
public @interface WithPostgres {}
