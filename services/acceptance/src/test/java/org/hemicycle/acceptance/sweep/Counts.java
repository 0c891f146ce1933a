package org.hemicycle.acceptance.sweep;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.RunningService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many of anything somebody outside a case can count: every number and every length of a list in what is read without
 * an id, as nobody, a partner, or the contact of another government. A count leaks if it changes with what is hidden.
 */
final class Counts {

    private static final JsonMapper JSON = new JsonMapper();

    private final House house;

    Counts(House house) {
        this.house = house;
    }

    Map<String, String> taken() {
        var all = new TreeMap<String, String>();
        house.services().forEach(service -> take(service, all));
        return all;
    }

    private void take(RunningService service, Map<String, String> all) {
        var door = new Door(house, service);
        for (var address : Leavings.readings(service)) {
            for (var person : new String[] {null, "partner", "poc-mar"}) {
                var answer = door.get(person, address);
                var name = "%s %s as %s".formatted(service.name(), address, person);
                all.put(name, "" + answer.status());
                parsed(answer.body()).forEach(tree -> count(name, tree, all));
                all.put(name + " lines", "" + answer.body().lines().count());
            }
        }
    }

    private static Stream<JsonNode> parsed(String body) {
        try {
            return Stream.of(JSON.readTree(body));
        } catch (JacksonException notJson) {
            return Stream.empty();
        }
    }

    private static void count(String name, JsonNode node, Map<String, String> all) {
        if (node.isNumber()) {
            all.put(name, node.asString());
        } else if (node.isContainer()) {
            all.put(name + " size", "" + node.size());
            node.propertyStream().forEach(one -> count(name + "/" + one.getKey(), one.getValue(), all));
            if (node.isArray()) {
                for (int at = 0; at < node.size(); at++) {
                    count(name + "/" + at, node.get(at), all);
                }
            }
        }
    }
}
