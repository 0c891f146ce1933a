package org.hemicycle.membership.rights;

import java.time.Clock;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.rights.KeepsTheRightsTable;
import org.hemicycle.platform.test.rights.RightsMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role, every operation, every relation to the case: membership does what {@code docs/rights.csv} says. */
@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixIT implements KeepsTheRightsTable {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    private RightsMatrix matrix;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        var cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
        matrix = new RightsMatrix(http, controllers, new MembershipWorld(cases, db));
    }

    @Override
    public RightsMatrix matrix() {
        return matrix;
    }

    @Override
    public int leastCells() {
        return 1_200;
    }
}
