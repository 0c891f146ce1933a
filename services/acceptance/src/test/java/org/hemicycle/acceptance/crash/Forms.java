package org.hemicycle.acceptance.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What people fill in. */
final class Forms {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Object> SOURCE =
            Map.of("name", "Published assessments", "edition", "2025", "retrievedOn", "2025-01-15");

    private Forms() {}

    static String campaign() {
        return text(Map.of("reviewYear", 2025, "openedOn", "2025-02-01", "sources", List.of(SOURCE)));
    }

    /** Full points, and the Values Check passed. */
    static String findings(String country) {
        return text(Map.of(
                "country",
                country,
                "findings",
                Map.of(
                        "FISCAL_TRANSPARENCY",
                        finding(Map.of("executiveBudgetProposal", "true", "auditReport", "true")),
                        "ACCESS_TO_INFORMATION",
                        finding(Map.of("law", "true", "constitution", "true", "draftLaw", "true")),
                        "ASSET_DISCLOSURE",
                        finding(Map.of("law", "true", "publicAccess", "true")),
                        "CITIZEN_ENGAGEMENT",
                        finding(Map.of("civilLiberties", "9.41"))),
                "values",
                Map.of("entryAndExit", 3.1, "repression", 3.6, "edition", "2025")));
    }

    private static Map<String, Object> finding(Map<String, String> raw) {
        return Map.of("raw", raw, "source", SOURCE);
    }

    static String application(String country, boolean government, boolean ministryNamed) {
        return text(Map.of(
                "country",
                country,
                "applicant",
                government ? "NATIONAL_GOVERNMENT" : "LOCAL_GOVERNMENT",
                "letter",
                fields(ministryNamed)));
    }

    static String letter() {
        return text(fields(true));
    }

    private static Map<String, Object> fields(boolean ministryNamed) {
        var letter = new HashMap<String, Object>(Map.of(
                "letterDate", "2016-11-28",
                "originalLanguage", "fr",
                "sender", "Ministry of Administration Reform",
                "signatory", Map.of("name", "Somebody Important", "level", "MINISTER"),
                "statements", allOf("intention", "endorsesDeclaration", "commitsToCoCreatedPlan", "commitsToIrm")));
        if (ministryNamed) {
            letter.put("leadMinistry", "Ministry of Administration Reform");
        }
        return letter;
    }

    static String checked(boolean complete) {
        var items = allOf("POLITICAL_SIGNATURE", "DECLARATION_ENDORSED", "COMMITMENT_TO_PLAN", "COMMITMENT_TO_IRM");
        items.put("LEAD_MINISTRY", complete);
        return text(Map.of("items", items));
    }

    static String welcome() {
        var sending = Map.of("sentAt", "2025-03-01T12:00:00Z", "channel", "E-mail", "reference", "receipt");
        return text(Map.of("sending", sending));
    }

    private static Map<String, Object> allOf(String... names) {
        var all = new HashMap<String, Object>();
        List.of(names).forEach(name -> all.put(name, true));
        return all;
    }

    private static String text(Object form) {
        return JSON.writeValueAsString(form);
    }
}
