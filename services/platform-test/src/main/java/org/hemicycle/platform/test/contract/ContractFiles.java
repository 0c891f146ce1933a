package org.hemicycle.platform.test.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files below {@code contracts}, one folder a service, one file an event type. */
record ContractFiles(Path contracts) {

    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".json";
    private static final String HTTP = ".openapi.yaml";

    /** The repository's, whichever module the tests run in. */
    static ContractFiles above(Path start) {
        for (var folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var contracts = folder.resolve("contracts");
            if (Files.isDirectory(contracts.resolve("events"))) {
                return new ContractFiles(contracts);
            }
        }
        throw new IllegalStateException("There is no folder contracts/events above " + start.toAbsolutePath());
    }

    /** Those that have an HTTP description. */
    List<String> services() {
        try (var files = Files.list(contracts.resolve("http"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(HTTP))
                    .map(name -> name.substring(0, name.length() - HTTP.length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By type. */
    Map<String, String> schemas() {
        return read(contracts.resolve("events"), SCHEMA);
    }

    /** As last published, by type. */
    Map<String, String> published() {
        return read(contracts.resolve("baseline"), SCHEMA);
    }

    /** By type. */
    Map<String, String> examples() {
        return read(contracts.resolve("examples"), EXAMPLE);
    }

    private static Map<String, String> read(Path folder, String ending) {
        var byType = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return byType;
        }
        try (var files = Files.walk(folder, 2)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                byType.put(type(folder.relativize(file), ending), Files.readString(file));
            }
            return byType;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code membership/status-changed.v1.schema.json} holds {@code membership.status-changed.v1}. */
    private static String type(Path file, String ending) {
        var name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        return name.substring(0, name.length() - ending.length());
    }
}
