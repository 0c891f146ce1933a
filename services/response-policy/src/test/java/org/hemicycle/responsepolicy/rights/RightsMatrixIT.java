package org.hemicycle.responsepolicy.rights;

import java.util.List;
import org.hemicycle.platform.rights.CaseKind;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role, every operation, every relation to the case: the service does what {@code docs/rights.csv} says. */
@SpringBootTest(properties = {"spring.config.name=response-policy", "test.context=rights"})
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
    ApplicationContext service;

    @Autowired
    JdbcClient db;

    @Autowired
    List<CaseKind> kinds;

    private RightsMatrix matrix;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        matrix = new RightsMatrix(http, controllers, new ResponsePolicyWorld(new MadeCases(service), db));
    }

    @Override
    public String service() {
        return "response-policy";
    }

    @Override
    public List<CaseKind> kinds() {
        return kinds;
    }

    @Override
    public RightsMatrix matrix() {
        return matrix;
    }

    @Override
    public int leastCells() {
        return 500;
    }
}
