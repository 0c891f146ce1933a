package org.hemicycle.elections.rights;

import java.time.Clock;
import org.hemicycle.elections.roll.Electorate;
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

/** Every role, every operation, every relation to the case: elections does what {@code docs/rights.csv} says. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=rights"})
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
    Electorate electorate;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    private RightsMatrix matrix;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        var cases = new MadeCases(http, electorate, db, jobs, clock);
        matrix = new RightsMatrix(http, controllers, new ElectionsWorld(cases, db));
    }

    @Override
    public RightsMatrix matrix() {
        return matrix;
    }

    @Override
    public int leastCells() {
        return 1_000;
    }
}
