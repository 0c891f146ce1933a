package org.hemicycle.identity.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.identity.client.WebClientProcedure;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Answers with a page that no script can be smuggled into, no frame can hold and no cache keeps. */
@Component
public class Pages {

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final WebClientProcedure applications;

    Pages(WebClientProcedure applications) {
        this.applications = applications;
    }

    /** @param values for the gaps of the template */
    public ResponseEntity<String> show(
            HttpStatus status, String template, Locale locale, CsrfToken csrf, Map<String, String> values) {
        var words = Words.in(locale);
        var all = new HashMap<>(values);
        all.put("csrf", csrf.getToken());
        all.put("language", words.language());
        all.put("title", words.say(template + ".title"));
        Optional.ofNullable(all.get("problem")).ifPresent(key -> all.put("problem", words.say(key)));
        var html = Template.inside(
                template("layout").fill(all, words::say), template(template).fill(all, words::say));
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Language", words.language())
                .header("Content-Security-Policy", policy())
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }

    /** Browsers follow redirects after a form only to where its page may send forms. */
    private String policy() {
        return "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' " + String.join(" ", applications.origins());
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, Template::of);
    }
}
