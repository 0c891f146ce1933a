package org.hemicycle.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.portal.StandIn.Asked;
import org.hemicycle.portal.StandIn.Reply;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers whatever the contracts of services allow to be asked, with a given text in every field that holds free text. */
final class ContractAnswers {

    private record Place(String method, String path, JsonNode told, JsonNode contract) {

        boolean fits(String asked, String address) {
            return method.equals(asked) && address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }

    private final List<Place> places;

    ContractAnswers(String... services) {
        this.places = Stream.of(services)
                .map(ContractAnswers::contract)
                .flatMap(ContractAnswers::places)
                .sorted(Comparator.comparing(place -> place.path().contains("{")))
                .toList();
    }

    /** @param turn which of several values an enum takes */
    Reply answer(Asked asked, String text, int turn) {
        var address = asked.path().replaceAll("\\?.*", "");
        var place = places.stream()
                .filter(each -> each.fits(asked.method(), address))
                .findFirst();
        return place.flatMap(each -> content(each, text, turn)).orElseGet(() -> Reply.problem(404, "{\"status\":404}"));
    }

    private static Optional<Reply> content(Place place, String text, int turn) {
        return place.told().path("responses").properties().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .findFirst()
                .map(each ->
                        reply(Integer.parseInt(each.getKey()), each.getValue().path("content"), place, text, turn));
    }

    private static Reply reply(int status, JsonNode content, Place place, String text, int turn) {
        var type = content.propertyStream().findFirst();
        if (type.isEmpty() || !type.get().getKey().contains("json")) {
            return new Reply(status == 204 ? 200 : status, "text/plain", type.isEmpty() ? "" : text + "," + text);
        }
        var value = new SchemaValues(place.contract(), text, turn)
                .of(type.get().getValue().path("schema"));
        return new Reply(status, "application/json", value.toString());
    }

    private static Stream<Place> places(JsonNode contract) {
        return contract.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(entry -> new Place(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue(), contract)));
    }

    private static JsonNode contract(String service) {
        var file = new ClassPathResource("portal/contracts/http/" + service + ".openapi.yaml");
        try (var yaml = file.getInputStream()) {
            return JsonMapper.shared()
                    .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
