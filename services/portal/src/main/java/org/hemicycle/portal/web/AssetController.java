package org.hemicycle.portal.web;

import java.time.Duration;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Asset;
import org.hemicycle.portal.frame.Assets;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the files of the pages, to be kept for ever: another version has another address. */
@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/assets/{version}/{name}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String name) {
        return assets.find(version, name)
                .map(AssetController::served)
                .orElse(ResponseEntity.notFound().build());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> mark() {
        return ResponseEntity.status(302)
                .header("Location", assets.at("mark.svg"))
                .build();
    }

    private static ResponseEntity<byte[]> served(Asset file) {
        return ResponseEntity.ok()
                .contentType(file.type())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(file.content());
    }
}
