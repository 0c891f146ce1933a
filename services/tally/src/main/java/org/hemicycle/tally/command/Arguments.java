package org.hemicycle.tally.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.Uncountable;

/** The words behind a command: options with a value, and one file. */
record Arguments(Map<String, String> options, Path file) {

    static Arguments of(List<String> words, Set<String> known) {
        var options = new HashMap<String, String>();
        var files = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(name)) {
                throw new Uncountable("The option %s is not known; see --help.".formatted(name));
            }
            if (equals < 0 && ++at == words.size()) {
                throw new Uncountable("The option %s needs a value; see --help.".formatted(name));
            }
            if (options.put(name, equals < 0 ? words.get(at) : word.substring(equals + 1)) != null) {
                throw new Uncountable("The option %s is given twice.".formatted(name));
            }
        }
        if (files.size() != 1) {
            throw new Uncountable("One file is expected, and %d are given; see --help.".formatted(files.size()));
        }
        return new Arguments(options, path(files.get(0)));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> fileOption(String name) {
        return option(name).map(Arguments::path);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException odd) {
            throw new Uncountable("\"%s\" is no file name.".formatted(text));
        }
    }
}
