package org.hemicycle.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.opendata.OpenData;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Datasets of all services: what there is, what the columns mean, the first rows, the files and their checksums. */
@Controller
class OpenDataController {

    /** One service's part of the catalogue. */
    record Shelf(String service, Panel<OpenData.Catalogue> catalogue) {}

    private final OpenData data;
    private final Panels panels;

    OpenDataController(OpenData data, Panels panels) {
        this.data = data;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data")
    String catalogue(Model model) {
        var coming = new ArrayList<Panels.Coming<OpenData.Catalogue>>();
        OpenData.SOURCES.forEach(source -> coming.add(panels.begin(() -> data.catalogue(source))));
        var shelves = new ArrayList<Shelf>();
        for (int at = 0; at < coming.size(); at++) {
            shelves.add(new Shelf(OpenData.SOURCES.get(at).key(), coming.get(at).panel()));
        }
        model.addAttribute("shelves", List.copyOf(shelves));
        return "open-data";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/{service}/{dataset}")
    String dataset(@PathVariable String service, @PathVariable String dataset, Model model) {
        var from = source(service);
        var csv = panels.begin(() -> data.file(from, dataset, "csv"));
        var json = panels.begin(() -> data.file(from, dataset, "json"));
        model.addAttribute("service", from.key());
        model.addAttribute("dictionary", data.dictionary(from, dataset));
        model.addAttribute("file", csv.panel());
        model.addAttribute("json", json.panel());
        return "dataset";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/{service}/{dataset}/file.csv")
    ResponseEntity<byte[]> csv(@PathVariable String service, @PathVariable String dataset) {
        return file(source(service), dataset, "csv", new MediaType("text", "csv"));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/{service}/{dataset}/file.json")
    ResponseEntity<byte[]> json(@PathVariable String service, @PathVariable String dataset) {
        return file(source(service), dataset, "json", MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> file(Neighbour from, String dataset, String form, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(safe(dataset), form))
                .body(data.download(from, dataset, form));
    }

    private static Neighbour source(String service) {
        return OpenData.SOURCES.stream()
                .filter(each -> each.key().equals(service))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String safe(String name) {
        return name.replaceAll("[^a-z0-9_-]", "_");
    }
}
