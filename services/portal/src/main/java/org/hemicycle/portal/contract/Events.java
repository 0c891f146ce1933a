package org.hemicycle.portal.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What services tell each other and everybody: channels, events, their data with an example. */
@Component
public class Events {

    private static final String FILE = "asyncapi.yaml";

    private final ContractFiles files;

    Events(ContractFiles files) {
        this.files = files;
    }

    /** What everybody may read first, then what goes between services. */
    public List<Channel> channels() {
        var channels = new ArrayList<Channel>();
        document().path("channels").forEach(each -> channels.add(channel(each)));
        channels.sort(
                java.util.Comparator.comparing((Channel each) -> !each.address().endsWith(".public"))
                        .thenComparing(each -> !each.address().endsWith(".checkpoints"))
                        .thenComparing(Channel::address));
        return List.copyOf(channels);
    }

    public String description() {
        return document().path("info").path("description").asString("");
    }

    public Optional<EventContract> find(String type) {
        return document()
                .path("components")
                .path("messages")
                .valueStream()
                .filter(message -> message.path("name").asString("").equals(type))
                .findFirst()
                .map(message -> event(type, message));
    }

    public byte[] file() {
        return files.bytes(FILE).orElseThrow();
    }

    private EventContract event(String type, JsonNode message) {
        var path = message.path("payload").path("$ref").asString("");
        var schema = path.isEmpty() ? message.path("payload") : files.tree(path);
        var example = path.replace("events/", "examples/").replace(".schema.json", ".json");
        return new EventContract(
                type,
                message.path("title").asString(""),
                channels().stream()
                        .filter(channel -> channel.events().stream()
                                .anyMatch(line -> line.type().equals(type)))
                        .map(Channel::address)
                        .toList(),
                Field.of(schema),
                Contracts.pretty(schema),
                files.bytes(example)
                        .map(bytes -> Contracts.pretty(files.tree(example)))
                        .orElse(""));
    }

    private Channel channel(JsonNode channel) {
        return new Channel(
                channel.path("address").asString(""),
                channel.path("description").asString("").strip(),
                channel.path("messages").valueStream().map(this::line).toList());
    }

    private Channel.Line line(JsonNode reference) {
        var message = document().at(reference.path("$ref").asString("#").substring(1));
        return new Channel.Line(
                message.path("name").asString(""),
                message.path("title").asString(""),
                message.path("payload").has("$ref"));
    }

    private JsonNode document() {
        return files.tree(FILE);
    }
}
