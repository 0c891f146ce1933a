package org.hemicycle.portal.contract;

import java.util.List;
import org.hemicycle.portal.contract.Operation.Body;
import org.hemicycle.portal.contract.Operation.Parameter;
import org.hemicycle.portal.contract.Operation.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows what an operation refers to in its document. */
final class OperationReader {

    private final JsonNode contract;

    OperationReader(JsonNode contract) {
        this.contract = contract;
    }

    List<Parameter> parameters(JsonNode list) {
        return list.valueStream()
                .map(this::followed)
                .map(each -> new Parameter(each.path("in").asString(""), field(each)))
                .toList();
    }

    private static Field field(JsonNode parameter) {
        var schema = parameter.path("schema");
        return new Field(
                parameter.path("name").asString(""),
                Field.type(schema),
                parameter.path("required").asBoolean(false),
                parameter
                        .path("description")
                        .asString(schema.path("description").asString("")),
                Field.refOf(schema));
    }

    List<Reply> replies(JsonNode responses) {
        return responses.properties().stream()
                .map(each -> reply(each.getKey(), followed(each.getValue())))
                .toList();
    }

    private Reply reply(String status, JsonNode response) {
        return new Reply(status, response.path("description").asString(""), body(response));
    }

    /** Of the first media type: services answer in one. */
    @Nullable
    Body body(JsonNode told) {
        var content = followed(told).path("content").properties().stream().findFirst();
        return content.map(each -> {
                    var schema = each.getValue().path("schema");
                    return new Body(each.getKey(), Field.type(schema), Field.refOf(schema), Field.of(followed(schema)));
                })
                .orElse(null);
    }

    private JsonNode followed(JsonNode node) {
        var ref = node.path("$ref").asString("");
        return ref.startsWith("#/") ? contract.at(ref.substring(1)) : node;
    }
}
