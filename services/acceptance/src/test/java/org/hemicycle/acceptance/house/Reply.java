package org.hemicycle.acceptance.house;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Reply(int status, @Nullable String etag, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** Neither the moment's trouble nor another request under way with the same key: asking again changes nothing. */
    boolean isFinal() {
        var underWay = status == 409 && body.contains("urn:problem:conflict");
        return status < 500 && status != 401 && status != 429 && !underWay;
    }
}
