package org.hemicycle.platform.opendata;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Open data as it is answered over HTTP: the catalogue, the dictionaries, the files with their checksums. */
public class Downloads {

    private static final String LICENCE_PAGE = "https://creativecommons.org/licenses/by/4.0/";

    public record Offer(
            String name, String title, String grain, String ruleSet, String dictionary, List<String> distributions) {

        static Offer of(Dataset dataset) {
            var address = "/open-data/" + dataset.name();
            var files = Arrays.stream(Format.values())
                    .map(format -> address + "." + format.name().toLowerCase(Locale.ROOT))
                    .toList();
            return new Offer(
                    dataset.name(),
                    dataset.title(),
                    dataset.grain(),
                    dataset.ruleSet(),
                    address + "/dictionary",
                    files);
        }
    }

    public record Catalogue(String licence, String licencePage, List<Offer> datasets) {}

    public record Dictionary(String dataset, String grain, String ruleSet, String cells, List<Column> columns) {}

    private final OpenData openData;

    public Downloads(OpenData openData) {
        this.openData = openData;
    }

    public Catalogue catalogue() {
        return new Catalogue(
                OpenData.LICENCE,
                LICENCE_PAGE,
                openData.catalogue().stream().map(Offer::of).toList());
    }

    public Dictionary dictionary(String dataset) {
        var found = find(dataset);
        return new Dictionary(
                found.name(),
                found.grain(),
                found.ruleSet(),
                "CSV: UTF-8, RFC 4180; empty for unknown or not applicable; an apostrophe stands before a text that a"
                        + " spreadsheet would take for a formula. Dates: ISO 8601.",
                found.columns());
    }

    /** Null: nothing has changed since the version that the caller has, and the answer says so already. */
    public @Nullable ResponseEntity<Resource> file(String dataset, Format format, WebRequest request)
            throws IOException {
        var export = openData.export(find(dataset), format);
        if (request.checkNotModified(export.etag())) {
            export.discard();
            return null; // 304 is set already
        }
        return answer(export).body(new InputStreamResource(export::content));
    }

    private static ResponseEntity.BodyBuilder answer(Export export) throws IOException {
        var name = export.dataset().name();
        return ResponseEntity.ok()
                .contentType(export.format().mediaType())
                .contentLength(export.length())
                .eTag(export.etag())
                .header("Repr-Digest", export.digest())
                .header("Hemicycle-Row-Count", Long.toString(export.rows()))
                .header("Hemicycle-Rule-Set", export.dataset().ruleSet())
                .header("Hemicycle-Generated-At", export.generatedAt().toString())
                .header(
                        HttpHeaders.LINK,
                        "<%s>; rel=\"license\"".formatted(LICENCE_PAGE),
                        "</open-data/%s/dictionary>; rel=\"describedby\"".formatted(name));
    }

    private Dataset find(String name) {
        return openData.find(name).orElseThrow(() -> Refused.notFound("Dataset " + name));
    }
}
