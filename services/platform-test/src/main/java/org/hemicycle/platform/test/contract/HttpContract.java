package org.hemicycle.platform.test.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a service promises over HTTP. A test holds each exchange against it: a request that was accepted must be
 * described, and so must every answer, refusals included.
 */
public final class HttpContract {

    private final OpenApi description;

    private HttpContract(OpenApi description) {
        this.description = description;
    }

    /** The one in {@code contracts/http/<service>.openapi.yaml} of the repository. */
    public static HttpContract of(String service) {
        return new HttpContract(OpenApi.of(service));
    }

    /** The operations of every service that is described. */
    public static Set<String> operationsOfAll() {
        return ContractFiles.above(Path.of("")).services().stream()
                .flatMap(service -> of(service).operations().stream())
                .collect(Collectors.toSet());
    }

    static HttpContract reading(String yaml) {
        return new HttpContract(new OpenApi(yaml));
    }

    /** As in {@code POST /people/{person}/clients}. */
    public Set<String> operations() {
        return description.operations();
    }

    /** The one of {@link #operations()} that this request reaches. */
    public String operation(String method, String path) {
        return description
                .template(path)
                .map(template -> method + " " + template)
                .orElseThrow(() -> new IllegalArgumentException(path + " is not described"));
    }

    /** False for what every service answers, which the platform describes. */
    public boolean describes(String method, String path) {
        return description.operation(method, path).isPresent();
    }

    /** What is wrong with the exchange, a sentence each; empty: it keeps the contract. */
    public List<String> violations(Exchange exchange) {
        return description
                .operation(exchange.method(), exchange.path())
                .map(operation -> Stream.concat(request(operation, exchange), answer(operation, exchange)))
                .orElseGet(() -> Stream.of("%s %s is not described".formatted(exchange.method(), exchange.path())))
                .toList();
    }

    private Stream<String> request(JsonNode operation, Exchange exchange) {
        var schema = description
                .resolved(operation.path("requestBody"))
                .path("content")
                .path("application/json")
                .path("schema");
        return exchange.status() < 400 && exchange.sent() != null && schema.isObject()
                ? description.faults(schema, exchange.sent()).map(fault -> "accepted request" + fault)
                : Stream.of();
    }

    private Stream<String> answer(JsonNode operation, Exchange exchange) {
        var described = operation.path("responses").path(String.valueOf(exchange.status()));
        var content = description.resolved(described).path("content");
        if (described.isMissingNode()
                || content.isMissingNode() != exchange.received().isEmpty()) {
            return Stream.of("answer: %d, with or without a body, is not described".formatted(exchange.status()));
        }
        if (content.isMissingNode()) {
            return Stream.of();
        }
        var type = String.valueOf(exchange.mediaType());
        var schema = content.path(type).path("schema");
        if (!schema.isObject()) {
            return Stream.of("answer: %s is not described".formatted(type));
        }
        return type.equals("application/json") || type.endsWith("+json")
                ? description.faults(schema, exchange.received()).map(fault -> "answer" + fault)
                : Stream.of();
    }
}
