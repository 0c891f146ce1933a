package org.hemicycle.portal.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What one service offers over HTTP. */
public record HttpContract(
        String service, String title, String summary, String description, String server, List<Group> groups) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Operations about one subject. */
    public record Group(String name, String description, List<Operation> operations) {}

    static HttpContract of(String service, JsonNode contract) {
        var operations = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(Operation.of(path.getKey(), entry, contract))));
        var info = contract.path("info");
        return new HttpContract(
                service,
                info.path("title").asString(""),
                info.path("summary").asString(""),
                info.path("description").asString(""),
                contract.path("servers").path(0).path("url").asString(""),
                groups(contract.path("tags"), operations));
    }

    /** In the order of the document, then what it does not describe. */
    private static List<Group> groups(JsonNode tags, List<Operation> operations) {
        var described = new LinkedHashMap<String, String>();
        tags.forEach(tag -> described.put(
                tag.path("name").asString(""), tag.path("description").asString("")));
        operations.forEach(operation -> described.putIfAbsent(operation.tag(), ""));
        return described.entrySet().stream()
                .map(tag -> new Group(tag.getKey(), tag.getValue(), about(tag.getKey(), operations)))
                .filter(group -> !group.operations().isEmpty())
                .toList();
    }

    private static List<Operation> about(String tag, List<Operation> operations) {
        return operations.stream().filter(each -> each.tag().equals(tag)).toList();
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.operations().size()).sum();
    }

    public Optional<Operation> find(String operation) {
        return groups.stream()
                .flatMap(group -> group.operations().stream())
                .filter(each -> each.id().equals(operation))
                .findFirst();
    }
}
