package org.hemicycle.platform.opendata;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.RateLimited;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Open data: the catalogue, the dictionaries, and every dataset as CSV and JSON. */
@RestController
@RequestMapping("/open-data")
class OpenDataController {

    private static final String LICENCE_PAGE = "https://creativecommons.org/licenses/by/4.0/";

    record Offer(
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

    record Catalogue(String licence, String licencePage, List<Offer> datasets) {}

    record Dictionary(String dataset, String grain, String ruleSet, String cells, List<Column> columns) {}

    private final OpenData openData;

    OpenDataController(OpenData openData) {
        this.openData = openData;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Catalogue catalogue() {
        return new Catalogue(
                OpenData.LICENCE,
                LICENCE_PAGE,
                openData.catalogue().stream().map(Offer::of).toList());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{dataset}/dictionary")
    Dictionary dictionary(@PathVariable String dataset) {
        var found = find(dataset);
        return new Dictionary(
                found.name(),
                found.grain(),
                found.ruleSet(),
                "CSV: UTF-8, RFC 4180; empty for unknown or not applicable; an apostrophe stands before a text that a"
                        + " spreadsheet would take for a formula. Dates: ISO 8601.",
                found.columns());
    }

    @MayCall(MayCall.ANYONE)
    @RateLimited("export")
    @GetMapping("/{dataset}.csv")
    @Nullable
    ResponseEntity<Resource> csv(@PathVariable String dataset, WebRequest request) throws IOException {
        return download(find(dataset), Format.CSV, request);
    }

    @MayCall(MayCall.ANYONE)
    @RateLimited("export")
    @GetMapping("/{dataset}.json")
    @Nullable
    ResponseEntity<Resource> json(@PathVariable String dataset, WebRequest request) throws IOException {
        return download(find(dataset), Format.JSON, request);
    }

    private @Nullable ResponseEntity<Resource> download(Dataset dataset, Format format, WebRequest request)
            throws IOException {
        var export = openData.export(dataset, format);
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
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(export.fileName())
                                .build()
                                .toString())
                .header(
                        HttpHeaders.LINK,
                        "<%s>; rel=\"license\"".formatted(LICENCE_PAGE),
                        "</open-data/%s/dictionary>; rel=\"describedby\"".formatted(name));
    }

    private Dataset find(String name) {
        return openData.find(name).orElseThrow(() -> Refused.notFound("Dataset " + name));
    }
}
