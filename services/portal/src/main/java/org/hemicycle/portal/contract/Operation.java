package org.hemicycle.portal.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a service does when asked.
 *
 * @param description who may call it, first of all
 * @param body null where it takes none
 */
public record Operation(
        String id,
        String method,
        String path,
        String tag,
        String summary,
        String description,
        List<Parameter> parameters,
        @Nullable Body body,
        List<Reply> replies) {

    public record Parameter(String place, Field field) {}

    /** What is sent or answered. */
    public record Body(
            String mediaType, String type, @Nullable String schema, List<Field> fields) {}

    public record Reply(
            String status, String description, @Nullable Body body) {}

    /** Who may call it: the first sentence, by the habit of the contracts. */
    public String caller() {
        var end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }

    /** @param contract the whole document, for what the operation refers to */
    static Operation of(String path, Map.Entry<String, JsonNode> entry, JsonNode contract) {
        var told = entry.getValue();
        var reader = new OperationReader(contract);
        return new Operation(
                told.path("operationId").asString(),
                entry.getKey().toUpperCase(Locale.ROOT),
                path,
                told.path("tags").path(0).asString(""),
                told.path("summary").asString(""),
                told.path("description").asString("").strip(),
                reader.parameters(told.path("parameters")),
                reader.body(told.path("requestBody")),
                reader.replies(told.path("responses")));
    }
}
