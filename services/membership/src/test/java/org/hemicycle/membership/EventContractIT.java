package org.hemicycle.membership;

import java.util.Set;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.KeepsItsEventContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@WithPostgres
class EventContractIT implements KeepsItsEventContract {

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    @Override
    public String service() {
        return "membership";
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
        return Set.of("membership.status-changed.v1", "membership.member-admitted.v1");
    }

    /** Some are of services to come: what is heard of them has a schema all the same. */
    @Override
    public Set<String> amongHeard() {
        return Set.of("elections.status-effect-due.v1", "response-policy.status-effect-due.v1");
    }
}
