package org.hemicycle.responsepolicy.web;

import java.io.IOException;
import org.hemicycle.platform.opendata.Downloads;
import org.hemicycle.platform.opendata.Format;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.RateLimited;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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

    private final Downloads downloads;

    OpenDataController(Downloads downloads) {
        this.downloads = downloads;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Downloads.Catalogue catalogue() {
        return downloads.catalogue();
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{dataset}/dictionary")
    Downloads.Dictionary dictionary(@PathVariable String dataset) {
        return downloads.dictionary(dataset);
    }

    @MayCall(MayCall.ANYONE)
    @RateLimited("export")
    @GetMapping("/{dataset}.csv")
    @Nullable
    ResponseEntity<Resource> csv(@PathVariable String dataset, WebRequest request) throws IOException {
        return downloads.file(dataset, Format.CSV, request);
    }

    @MayCall(MayCall.ANYONE)
    @RateLimited("export")
    @GetMapping("/{dataset}.json")
    @Nullable
    ResponseEntity<Resource> json(@PathVariable String dataset, WebRequest request) throws IOException {
        return downloads.file(dataset, Format.JSON, request);
    }
}
