package org.hemicycle.portal.web;

import java.util.Arrays;
import org.hemicycle.portal.house.Neighbour;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Services in addresses of pages, and where to go back to: never elsewhere than here. */
final class Places {

    private Places() {}

    static Neighbour of(String key) {
        return Arrays.stream(Neighbour.values())
                .filter(neighbour -> neighbour.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page of a file. */
    static String file(String id) {
        return "/admissions/" + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A path of ours, else the reader's work. */
    static String back(String path) {
        return path.matches("/[a-z][a-z0-9/-]*") ? path : "/work";
    }
}
