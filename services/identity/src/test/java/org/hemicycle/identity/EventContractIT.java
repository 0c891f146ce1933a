package org.hemicycle.identity;

import java.util.Set;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.KeepsItsEventContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class EventContractIT implements KeepsItsEventContract {

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    @Override
    public String service() {
        return "identity";
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
        return Set.of("identity.person-registered.v1");
    }

    @Override
    public Set<String> amongHeard() {
        return Set.of("membership.status-changed.v1", "elections.roll-frozen.v1");
    }
}
