package org.hemicycle.elections.election;

import java.util.Map;
import org.hemicycle.elections.disclosure.ResultGuard;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Counts as everybody may read them: what would tell of single ballots is left out, with the reason. */
final class PublicResults {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final ResultGuard GUARD = new ResultGuard();

    private PublicResults() {}

    static ResultView release(ResultView counted) {
        var withheld = GUARD.withheld(JSON.convertValue(counted.result(), FIELDS));
        var shown = (ObjectNode) counted.result().deepCopy();
        withheld.forEach(part -> shown.remove(part.what().replaceFirst("^result\\.", "")));
        return new ResultView(
                counted.election(),
                counted.number(),
                counted.reason(),
                counted.listHash(),
                counted.countedAt(),
                shown,
                withheld);
    }
}
