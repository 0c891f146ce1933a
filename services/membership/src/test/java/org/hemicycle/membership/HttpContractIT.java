package org.hemicycle.membership;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.rights.MembershipCases;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.platform.test.contract.KeepsItsHttpContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpContractIT implements KeepsItsHttpContract {

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

    DescribedCaller caller;
    MembershipCases cases;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        caller = new DescribedCaller(http, contract());
        cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
    }

    @Override
    public HttpContract contract() {
        return HttpContract.of("membership");
    }

    @Override
    public RequestMappingHandlerMapping controllers() {
        return controllers;
    }

    @Override
    public DescribedCaller caller() {
        return caller;
    }

    @Override
    public String addressOf(String operation) {
        return cases.address(operation, false);
    }

    @Override
    public Set<String> makesSomethingNew() {
        return Set.of(
                "POST /participants/{iso3}/contacts",
                "POST /eligibility/campaigns/{campaign}/sheets",
                "POST /eligibility/campaigns/{campaign}/published-figures",
                "POST /eligibility/campaigns/{campaign}/runs",
                "POST /cases/{kind}/{id}/conflict-override",
                "POST /admissions/{id}/notes",
                "PUT /admissions/{id}/papers/{paper}");
    }

    @Override
    public List<String> lists() {
        return List.of("/participants", "/letters", "/withdrawals", "/admissions", "/work-items");
    }
}
