package org.hemicycle.elections.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.platform.test.rights.RightsMatrix;
import org.hemicycle.platform.test.rights.RightsTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
class RightsMatrixIT {

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

    private final RightsTable table = RightsTable.ofRepository();
    private RightsMatrix matrix;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        var cases = new MadeCases(http, electorate, db, jobs, clock);
        matrix = new RightsMatrix(http, controllers, new ElectionsWorld(cases, db));
    }

    @Test
    void everyOperationStandsInTheTableAndNoOther() {
        assertThat(table.operations()).containsAll(matrix.operations());
        var unknown = new HashSet<>(table.operations());
        unknown.removeAll(matrix.operations());
        unknown.removeAll(HttpContract.of("identity").operations());
        assertThat(HttpContract.of("membership").operations()).containsAll(unknown);
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        assertThat(matrix.cells()).hasSizeGreaterThan(1_000);
        assertThat(matrix.faults(table)).isEmpty();
    }

    @Test
    void everyRowOfTheTableSaysSomething() {
        assertThat(table.idle(matrix.operations(), matrix.cells())).isEmpty();
    }
}
