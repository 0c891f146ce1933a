package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.opendata.OpenData;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Datasets: what there is, what the columns mean, the first rows, the file and its checksum. */
@Controller
class OpenDataController {

    private final OpenData data;
    private final Panels panels;

    OpenDataController(OpenData data, Panels panels) {
        this.data = data;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data")
    String catalogue(Model model) {
        model.addAttribute("catalogue", panels.now(data::catalogue));
        return "open-data";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/{dataset}")
    String dataset(@PathVariable String dataset, Model model) {
        var file = panels.begin(() -> data.file(dataset));
        model.addAttribute("dictionary", data.dictionary(dataset));
        model.addAttribute("file", file.panel());
        return "dataset";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/{dataset}/file.csv")
    ResponseEntity<byte[]> csv(@PathVariable String dataset) {
        return file(dataset, "csv", new MediaType("text", "csv"));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/open-data/{dataset}/file.json")
    ResponseEntity<byte[]> json(@PathVariable String dataset) {
        return file(dataset, "json", MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> file(String dataset, String form, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(safe(dataset), form))
                .body(data.download(dataset, form));
    }

    private static String safe(String name) {
        return name.replaceAll("[^a-z0-9-]", "_");
    }
}
