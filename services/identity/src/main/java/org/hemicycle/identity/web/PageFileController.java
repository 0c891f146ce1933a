package org.hemicycle.identity.web;

import org.hemicycle.platform.web.MayCall;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The style of the pages, and the one script that passkeys need. */
@RestController
class PageFileController {

    @MayCall(MayCall.ANYONE)
    @GetMapping("/pages/style.css")
    ResponseEntity<Resource> style() {
        return file("style.css", "text/css");
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/pages/passkey.js")
    ResponseEntity<Resource> script() {
        return file("passkey.js", "text/javascript");
    }

    private static ResponseEntity<Resource> file(String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)))
                .body(new ClassPathResource("pages/identity/" + name));
    }
}
