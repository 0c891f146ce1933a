package org.hemicycle.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that an act was decided on. Every act on an existing resource asks for it: without it 428,
 * with an outdated one 412.
 */
public record IfMatch(int version) {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,9})\"");

    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(428, "Send If-Match with the ETag of the version you decided on");
        }
        var tag = STRONG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refused(400, "If-Match takes one strong ETag, as this resource's answers give it");
        }
        return new IfMatch(Integer.parseInt(tag.group(1)));
    }

    /** Refuses with 412 when the resource has moved on. */
    public void require(int current) {
        if (current != version) {
            throw new Refused(412, "This has changed meanwhile: read it again, then decide");
        }
    }

    /** The strong ETag of a version, without quotes: Spring's ETag setters add them. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
