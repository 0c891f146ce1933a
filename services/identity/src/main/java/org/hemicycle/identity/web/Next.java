package org.hemicycle.identity.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where a browser goes after a form: to a page of ours and nowhere else, whatever the form said. */
final class Next {

    private static final String AUTHORIZE = "/oauth2/authorize?";

    private Next() {}

    /** The one thing somebody signs in for: an application that waits for a code. */
    static boolean isOurs(String next) {
        return next.startsWith(AUTHORIZE) && next.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    static ResponseEntity<String> to(String ours) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ours))
                .build();
    }
}
