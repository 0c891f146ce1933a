package org.hemicycle.elections.earlier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Elections of before this system, read and counted once from the file named in {@code elections.earlier}; none without
 * a file. A demonstration that begins in the past ({@code demo.until}) knows nothing of what comes after it.
 */
@Component
public class EarlierElections {

    private final List<EarlierElection> elections;

    EarlierElections(@Value("${elections.earlier:}") @Nullable Resource file, @Value("${demo.until:}") String until) {
        int last = until.isBlank() ? Integer.MAX_VALUE : Integer.parseInt(until.substring(0, 4));
        this.elections = file == null
                ? List.of()
                : read(file).stream()
                        .filter(each -> each.year() <= last)
                        .map(Recounted::of)
                        .toList();
    }

    /** The latest first. */
    public List<EarlierElection> all() {
        return elections;
    }

    private static List<PublishedElection> read(Resource file) {
        try (var json = file.getInputStream()) {
            return Arrays.asList(JsonMapper.shared().readValue(json, PublishedElection[].class));
        } catch (IOException failure) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), failure);
        }
    }
}
