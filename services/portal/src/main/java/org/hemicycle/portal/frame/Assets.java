package org.hemicycle.portal.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The few files that pages load, all from here. Their address carries the hash of all of them, so that browsers may keep
 * them for ever and never mix two versions.
 */
@Component
public class Assets {

    private static final String FRONTEND = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final MediaType SCRIPT = new MediaType("text", "javascript", UTF_8);
    private static final MediaType STYLE = new MediaType("text", "css", UTF_8);

    private final Map<String, Asset> files = new TreeMap<>();
    private final String version;

    Assets() {
        add("frontend.css", STYLE, Restyled.css(text(FRONTEND + "govuk-frontend.min.css")));
        add("frontend.js", SCRIPT, text(FRONTEND + "govuk-frontend.min.js"));
        add("htmx.js", SCRIPT, text("META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
        add("portal.css", STYLE, text("portal/assets/portal.css"));
        add("portal.js", SCRIPT, text("portal/assets/portal.js"));
        add("ballot.js", SCRIPT, text("portal/assets/ballot.js"));
        add("ballot-seal.js", SCRIPT, text("portal/assets/ballot-seal.js"));
        add("opening.js", SCRIPT, text("portal/assets/opening.js"));
        add("mark.svg", MediaType.valueOf("image/svg+xml"), text("portal/assets/mark.svg"));
        this.version = hash();
    }

    public Optional<Asset> find(String version, String name) {
        return this.version.equals(version) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    /** Where templates link to. */
    public String at(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return "/assets/%s/%s".formatted(version, name);
    }

    private void add(String name, MediaType type, String content) {
        files.put(name, new Asset(type, content.getBytes(UTF_8)));
    }

    private String hash() {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            files.forEach((name, file) -> {
                all.update(name.getBytes(UTF_8));
                all.update(file.content());
            });
            return HexFormat.of().formatHex(all.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(path + " is not on the class path", failure);
        }
    }
}
