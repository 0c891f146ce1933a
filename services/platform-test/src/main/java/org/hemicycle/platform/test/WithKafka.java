package org.hemicycle.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A Spring test with a fresh database and the shared broker: everything runs as in production. Consumer groups of
 * different contexts keep apart by the name {@code test.group}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestTokens.class)
@TestPropertySource(
        properties = {
            "platform.idempotency.secret=only-for-tests-and-for-nothing-else",
            "platform.checkpoint.secret=only-for-tests-and-for-nothing-else",
            "spring.datasource.hikari.maximum-pool-size=8"
        })
public @interface WithKafka {}
