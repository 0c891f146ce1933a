package org.hemicycle.platform.test.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.audit.AuditTrail;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.test.contract.SchemaContracts;

/**
 * The reviewed table {@code docs/audit.csv}: of which facts the audit view tells, to everybody concerned because they are
 * public, to the parties of the case, or to nobody outside the house.
 */
public final class AuditTable {

    private static final Set<String> WORDS = Set.of("everybody", "party", "house");

    private final Map<String, String> rows;

    private AuditTable(Map<String, String> rows) {
        this.rows = rows;
    }

    public static AuditTable ofRepository() {
        var here = Path.of("").toAbsolutePath();
        var file = Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs/audit.csv"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No docs/audit.csv above " + here));
        try {
            return new AuditTable(Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, two) -> "twice", TreeMap::new)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the table and a service's kinds of case do not agree on; a type that nobody decided about is a fault. */
    public List<String> faults(String service, Collection<CaseKind> kinds) {
        var told = new TreeSet<>(AuditTrail.ALWAYS_TOLD);
        kinds.forEach(kind -> told.addAll(kind.toldToParties()));
        var faults = new ArrayList<String>();
        for (var type : typesOf(service)) {
            var word = rows.getOrDefault(type, "nothing");
            if (!WORDS.contains(word)) {
                faults.add("%s: the table says %s".formatted(type, word));
            } else if (word.equals("party") != told.contains(type)) {
                faults.add("%s: the table says %s, the code %s"
                        .formatted(type, word, told.contains(type) ? "party" : "not"));
            }
            told.remove(type);
        }
        told.forEach(type -> faults.add(type + ": there is no such fact"));
        return faults;
    }

    private Set<String> typesOf(String service) {
        return Stream.concat(rows.keySet().stream(), SchemaContracts.ofRepository().types().stream())
                .filter(type -> type.startsWith(service + ".") || type.startsWith("platform."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
