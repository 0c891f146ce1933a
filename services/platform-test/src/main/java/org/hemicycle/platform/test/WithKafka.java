package org.hemicycle.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A Spring test with a fresh database and the shared broker: everything runs as in production. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import({TestDatabase.class, TestBroker.class})
@TestPropertySource(
        properties = {"platform.idempotency.secret=only-for-tests", "spring.datasource.hikari.maximum-pool-size=8"})
public @interface WithKafka {}
