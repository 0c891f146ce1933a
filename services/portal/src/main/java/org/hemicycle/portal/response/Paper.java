package org.hemicycle.portal.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of a case, as this reader may see it. */
public record Paper(
        String id,
        int version,
        String uploader,
        String documentClass,
        String reason,
        @Nullable String publicFrom,
        boolean afterDecision,
        @Nullable String reviewOn,
        boolean reviewMissed,
        @Nullable String title,
        List<Version> versions,
        List<Appeal> appeals) {

    /** @param warnings kinds of metadata in the original, which the shared copy is without */
    public record Version(
            int number,
            String mediaType,
            boolean redacted,
            @Nullable String scan,
            @Nullable String name,
            @Nullable String sha256,
            @Nullable Long length,
            @Nullable List<String> warnings) {}

    /** Somebody asked that it be opened. @param grounds for who reads the original */
    public record Appeal(
            String appealedOn,
            @Nullable String outcome,
            @Nullable String decidedOn,
            @Nullable String grounds) {

        public boolean isOpen() {
            return outcome == null;
        }
    }

    public Version latest() {
        return versions.getLast();
    }

    /** What it is called to this reader: its title, else its file's name, else nothing. */
    public @Nullable String called() {
        return title == null ? latest().name() : title;
    }

    public boolean isWithheld() {
        return !documentClass.equals("PUBLIC");
    }

    /** Whether an appeal waits for its decision. */
    public boolean isAppealed() {
        return appeals.stream().anyMatch(Appeal::isOpen);
    }

    public String tag() {
        return "\"" + version + "\"";
    }
}
