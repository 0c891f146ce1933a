package org.hemicycle.membership.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.StepUps;
import org.hemicycle.platform.rights.AccessLog;
import org.hemicycle.platform.rights.Relations;
import org.hemicycle.platform.rights.RightsSetup;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.web.WebHabits;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;

/** A test of one controller with the platform's habits at the edge: rights, preconditions, problem details. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({TestTokens.class, SliceClock.class, MembershipCases.class})
@ImportAutoConfiguration({WebHabits.class, RightsSetup.class})
@MockitoBean(
        types = {
            JdbcClient.class,
            PlatformTransactionManager.class,
            Relations.class,
            AccessLog.class,
            Approvals.class,
            StepUps.class
        })
@TestPropertySource(
        properties = {
            "spring.config.name=membership",
            "platform.idempotency.secret=only-for-tests-and-for-nothing-else",
            "platform.checkpoint.secret=only-for-tests-and-for-nothing-else",
            // in a slice Spring's own advice would come before the platform's
            "spring.mvc.problemdetails.enabled=false"
        })
@interface WebSlice {}
