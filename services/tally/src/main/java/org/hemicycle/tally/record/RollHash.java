package org.hemicycle.tally.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;

/** The hash that is published before an election opens: SHA-256 of the roll's canonical JSON, sorted by member. */
public final class RollHash {

    private RollHash() {}

    public static String of(Roll roll) {
        return Sha256.hex(Sha256.of(
                Canonical.bytes(roll.entries().stream().map(RollHash::fields).toList())));
    }

    static Roll read(Node entries) {
        var seen = new HashSet<String>();
        return new Roll(entries.list().stream()
                .map(entry -> {
                    entry.object(Set.of("member", "eligible", "reason"));
                    if (!seen.add(entry.field("member").text())) {
                        throw entry.wrong("%s stands on the roll twice"
                                .formatted(entry.field("member").text()));
                    }
                    return new RollEntry(
                            entry.field("member").text(),
                            entry.field("eligible").truth(),
                            entry.field("reason").text());
                })
                .toList());
    }

    private static Map<String, Object> fields(RollEntry entry) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("member", entry.member());
        fields.put("eligible", entry.eligible());
        fields.put("reason", entry.reason());
        return fields;
    }
}
