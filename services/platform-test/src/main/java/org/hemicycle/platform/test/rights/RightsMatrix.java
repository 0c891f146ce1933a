package org.hemicycle.platform.test.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.RightsCheck;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Calls every operation of a service as everybody, through its real security, and holds the answers against the table.
 * Bodies are empty and versions left out, so that who is let through gets no further than the next refusal: 200 in the
 * table means that the caller's rights were no obstacle.
 */
public final class RightsMatrix {

    private record Served(HandlerMethod handler, MediaType body) {}

    private final MockMvcTester http;
    private final RightsWorld world;
    private final Map<String, Served> operations = new TreeMap<>();

    public RightsMatrix(MockMvcTester http, RequestMappingHandlerMapping controllers, RightsWorld world) {
        this.http = http;
        this.world = world;
        controllers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.hemicycle.")) {
                names(mapping).forEach(name -> operations.put(name, new Served(handler, bodyOf(mapping))));
            }
        });
    }

    /** As in {@code GET /admissions/{id}}. */
    public Set<String> operations() {
        return operations.keySet();
    }

    public List<Cell> cells() {
        return operations.keySet().stream()
                .flatMap(operation -> RightsWorld.ROLES.stream()
                        .flatMap(role -> world.relations(role, operation).stream()
                                .map(relation -> new Cell(role, relation, operation))))
                .toList();
    }

    /** Rows as they would have to read, where the service does not do what the table says. */
    public List<String> faults(RightsTable table) {
        return cells().stream().flatMap(cell -> fault(cell, table)).toList();
    }

    private Stream<String> fault(Cell cell, RightsTable table) {
        var expected = table.expected(cell);
        var actual = call(cell);
        return expected.filter(status -> status == actual).isPresent()
                ? Stream.empty()
                : Stream.of("%s,%d (the table says %s)"
                        .formatted(cell, actual, expected.map(String::valueOf).orElse("nothing")));
    }

    private int call(Cell cell) {
        var operation = Objects.requireNonNull(operations.get(cell.operation()), cell.operation());
        var method = cell.operation().substring(0, cell.operation().indexOf(' '));
        var request = http.method(HttpMethod.valueOf(method)).uri(world.address(cell));
        var token = world.token(cell);
        if (token != null) {
            request.header("Authorization", token);
        }
        if (!method.equals("GET")) {
            request.contentType(operation.body()).content("{}").with(csrf());
        }
        var answer = request.exchange();
        var status = answer.getResponse().getStatus();
        var passed = answer.getRequest().getAttribute(RightsCheck.PASSED) != null;
        var refusedLater = status == 401
                || status == 403
                || (status == 404 && operation.handler().hasMethodAnnotation(OnCase.class));
        return passed && !refusedLater ? 200 : status;
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream()
                        .map(path -> method + " " + path.replaceAll("\\{(\\w+):[^}]*\\}+", "{$1}")));
    }

    private static MediaType bodyOf(RequestMappingInfo mapping) {
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
