package org.hemicycle.portal.frame;

/**
 * GOV.UK Frontend under our own name: without the typeface and the crest, which are the Crown's, and without the map for
 * developers. Everything else is used as it is published (MIT licence).
 */
final class Restyled {

    private static final String FONTS =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",sans-serif";

    private Restyled() {}

    static String css(String published) {
        return published
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial,sans-serif", FONTS)
                .replaceAll("url\\(/assets/[^)]*\\)", "none")
                .replaceAll("/\\*# sourceMappingURL=.*?\\*/", "");
    }
}
