package org.hemicycle.responsepolicy;

import java.util.List;
import java.util.Set;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.platform.test.contract.KeepsItsHttpContract;
import org.hemicycle.responsepolicy.rights.MadeCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(properties = {"spring.config.name=response-policy", "test.context=http-contract"})
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
    ApplicationContext service;

    DescribedCaller caller;
    MadeCases cases;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        caller = new DescribedCaller(http, contract());
        cases = new MadeCases(service);
    }

    @Override
    public HttpContract contract() {
        return HttpContract.of("response-policy");
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
                "POST /cases/{kind}/{id}/conflict-override",
                "POST /my-letters/{id}/messages",
                "PUT /filer/letter/documents/{document}",
                "PUT /my-letters/{id}/documents/{document}",
                "PUT /my-letters/{id}/mail-notices",
                "PUT /response-cases/{id}/documents/{document}",
                "POST /response-cases/{id}/letter/messages");
    }

    @Override
    public List<String> lists() {
        return List.of("/response-cases", "/my-letters", "/work-items");
    }
}
