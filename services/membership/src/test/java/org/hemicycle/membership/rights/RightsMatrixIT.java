package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.platform.test.rights.AuditTable;
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

/** Every role, every operation, every relation to the case: membership does what {@code docs/rights.csv} says. */
@SpringBootTest(properties = "spring.config.name=membership")
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
    List<CaseKind> kinds;

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
        var cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
        matrix = new RightsMatrix(http, controllers, new MembershipWorld(cases, db));
    }

    @Test
    void everyOperationStandsInTheTableAndNoOther() {
        assertThat(table.operations()).containsAll(matrix.operations());
        var unknown = new HashSet<>(table.operations());
        unknown.removeAll(matrix.operations());
        assertThat(HttpContract.of("identity").operations()).containsAll(unknown);
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        assertThat(matrix.cells()).hasSizeGreaterThan(1_200);
        assertThat(matrix.faults(table)).isEmpty();
    }

    @Test
    void ofEveryFactIsDecidedWhetherPartiesAreTold() {
        assertThat(AuditTable.ofRepository().faults("membership", kinds)).isEmpty();
    }

    @Test
    void everyRowOfTheTableSaysSomething() {
        assertThat(table.idle(matrix.operations(), matrix.cells())).isEmpty();
    }
}
