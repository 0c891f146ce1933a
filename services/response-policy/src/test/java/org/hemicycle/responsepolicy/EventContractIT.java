package org.hemicycle.responsepolicy;

import java.util.Set;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.KeepsItsEventContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc
@WithPostgres
class EventContractIT implements KeepsItsEventContract {

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    @Override
    public String service() {
        return "response-policy";
    }

    @Override
    public JsonMapper json() {
        return json;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Override
    public Set<String> amongWritten() {
        return Set.of("response-policy.case-stepped.v1", "response-policy.decision-requested.v1");
    }

    @Override
    public Set<String> amongHeard() {
        return Set.of("membership.status-changed.v1", "elections.decision-taken.v1", "elections.seat-taken.v1");
    }
}
