package org.hemicycle.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hemicycle.embedded.CannotStart;

/**
 * What the demo shows: where its clock starts and up to which day real events are entered. Kept beside the data, since
 * data begun as one demonstration cannot go on as another.
 */
enum Demonstration {
    /** All events, in the present. */
    ALL("all", Map.of()),
    /** Morocco's admission from its beginning: the Paris summit of December 2016 is a week away. */
    MOROCCO("morocco", Map.of("demo.start", "2016-11-30T12:00:00Z", "demo.until", "2016-11-30"));

    private final String word;
    private final Map<String, String> properties;

    Demonstration(String word, Map<String, String> properties) {
        this.word = word;
        this.properties = properties;
    }

    Map<String, String> properties() {
        return properties;
    }

    /** The one asked for, or the one the data were begun with. */
    static Demonstration of(LaunchSettings settings) {
        var note = settings.data().resolve("demonstration");
        try {
            var begun = Files.exists(note) ? Files.readString(note).strip() : "";
            var asked = settings.demo().isEmpty() ? begun : settings.demo();
            var chosen = named(asked.isEmpty() ? ALL.word : asked);
            if (!begun.isEmpty() && !begun.equals(chosen.word)) {
                throw new CannotStart("The data in %s were begun with -Ddemo=%s: add -Dreset to start from nothing"
                        .formatted(settings.data(), begun));
            }
            remember(note, chosen);
            return chosen;
        } catch (IOException failure) {
            throw new UncheckedIOException(note + " cannot be read or written", failure);
        }
    }

    private static void remember(Path note, Demonstration chosen) throws IOException {
        Files.createDirectories(note.getParent());
        Files.writeString(note, chosen.word);
    }

    private static Demonstration named(String word) {
        for (var demonstration : values()) {
            if (demonstration.word.equals(word)) {
                return demonstration;
            }
        }
        throw new CannotStart("There is no demonstration called %s: it is all or morocco".formatted(word));
    }
}
