package org.hemicycle.portal.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The procedures' own diagrams, read once. */
@Component
public class Diagrams {

    private final Map<String, Diagram> read = new ConcurrentHashMap<>();

    /** @param late whether the step a case is at is overdue */
    public Drawing draw(String file, java.util.List<Passed> steps, boolean late, Locale locale) {
        return new Draughtsman(read.computeIfAbsent(file, Diagrams::read), steps, late, names(locale)).drawing();
    }

    private static Diagram read(String file) {
        try {
            return DiagramFile.read(new ClassPathResource("portal/bpmn/" + file).getInputStream());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The file's names are English; other languages have a table, and fall back to the file. */
    private static UnaryOperator<String> names(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return id -> "";
        }
        var names = ResourceBundle.getBundle("portal.diagrams", locale);
        return id -> {
            try {
                return names.getString(id);
            } catch (MissingResourceException unnamed) {
                return "";
            }
        };
    }
}
