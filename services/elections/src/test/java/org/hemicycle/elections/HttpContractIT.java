package org.hemicycle.elections;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hemicycle.elections.rights.MadeCases;
import org.hemicycle.elections.roll.Electorate;
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

@SpringBootTest(properties = {"spring.config.name=elections", "test.context=http-contract"})
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
    Electorate electorate;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    DescribedCaller caller;
    MadeCases cases;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        caller = new DescribedCaller(http, contract());
        cases = new MadeCases(http, electorate, db, jobs, clock);
    }

    @Override
    public HttpContract contract() {
        return HttpContract.of("elections");
    }

    @Override
    public RequestMappingHandlerMapping controllers() {
        return controllers;
    }

    @Override
    public DescribedCaller caller() {
        return caller;
    }

    /** Points of contact know of an election that is called, not of a draft. */
    @Override
    public String addressOf(String operation) {
        return cases.address(operation, true);
    }

    @Override
    public Set<String> makesSomethingNew() {
        return Set.of(
                "POST /elections/{id}/candidacies",
                "POST /elections/{id}/roll/appeals",
                "POST /elections/{id}/reminders/{number}/{member}/proof", // of which the newest counts
                "POST /rounds/{id}/reminders/{number}/{member}/proof", // as well
                "POST /selections/{id}/nominations",
                "POST /selections/{id}/scores",
                "POST /selections/{id}/comments",
                "POST /selections/{id}/comments/{comment}/moderation", // looked at once
                "POST /selections/{id}/comments/{comment}/erasure",
                "POST /co-chair-elections/{id}/candidacies",
                "POST /ballot-box/{election}/ballots", // names by its tracker what it replaces, if anything
                "POST /ballot-box/{election}/key",
                "POST /ballot-box/{election}/opening/shares",
                "POST /ballot-box/{election}/record/cosignatures",
                "POST /cases/{kind}/{id}/conflict-override");
    }

    @Override
    public List<String> lists() {
        return List.of("/elections", "/selections", "/work-items");
    }
}
