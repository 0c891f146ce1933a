package org.hemicycle.elections;

import java.util.Set;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.KeepsItsEventContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.config.name=elections")
@AutoConfigureMockMvc
@WithPostgres
class EventContractIT implements KeepsItsEventContract {

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    @Override
    public String service() {
        return "elections";
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
        return Set.of("elections.called.v1", "elections.result-proclaimed.v1", "elections.decision-taken.v1");
    }

    /** Some are of services to come: what is heard of them has a schema all the same. */
    @Override
    public Set<String> amongHeard() {
        return Set.of(
                "membership.status-changed.v1",
                "membership.standing-corrected.v1",
                "response-policy.decision-requested.v1");
    }
}
