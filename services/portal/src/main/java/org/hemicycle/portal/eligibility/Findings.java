package org.hemicycle.portal.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** What an analyst reads in the sources, area by area: the facts that the tables of a rule set ask for. */
public final class Findings {

    /** @param choices empty where a number is typed */
    public record Fact(String name, List<String> choices) {}

    private static final List<String> YES_NO = List.of("true", "false");

    private Findings() {}

    /** The facts of each area, by the tables in bpmn/membership/eligibility-*.dmn. */
    public static Map<String, List<Fact>> facts(String ruleSet) {
        var facts = new LinkedHashMap<String, List<Fact>>();
        facts.put("FISCAL_TRANSPARENCY", yesNo("executiveBudgetProposal", "auditReport"));
        facts.put("ACCESS_TO_INFORMATION", yesNo("law", "constitution", "draftLaw"));
        facts.put(
                "ASSET_DISCLOSURE",
                ruleSet.equals("ELIG-2011")
                        ? List.of(new Fact("disclosureTier", List.of("none", "law", "public")))
                        : yesNo("law", "publicAccess"));
        facts.put("CITIZEN_ENGAGEMENT", List.of(new Fact("civilLiberties", List.of())));
        return facts;
    }

    private static List<Fact> yesNo(String... names) {
        return List.of(names).stream().map(name -> new Fact(name, YES_NO)).toList();
    }

    /** As membership takes it. */
    public static Map<String, @Nullable Object> body(Form form, Campaign campaign) {
        var findings = new LinkedHashMap<String, @Nullable Object>();
        facts(campaign.ruleSet()).forEach((area, facts) -> findings.put(area, finding(form, area, facts, campaign)));
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("country", form.given("country"));
        body.put("findings", findings);
        return body;
    }

    /** An area in which nothing was read is not assessed, and the reason says why. */
    private static Map<String, @Nullable Object> finding(Form form, String area, List<Fact> facts, Campaign campaign) {
        var raw = new LinkedHashMap<String, String>();
        facts.forEach(fact -> {
            var value = form.given(area + "." + fact.name());
            if (value != null) {
                raw.put(fact.name(), value);
            }
        });
        var finding = new LinkedHashMap<String, @Nullable Object>();
        finding.put("raw", raw.isEmpty() ? null : raw);
        finding.put("source", source(form.value(named(area, "source")), campaign));
        finding.put("reason", form.given(named(area, "reason")));
        return finding;
    }

    /** As membership names it in a refusal, so that the fault comes back to its field. */
    public static String named(String area, String part) {
        return "findings[%s].%s".formatted(area, part);
    }

    private static Score.@Nullable Source source(String number, Campaign campaign) {
        var sources = campaign.frozen();
        return number.matches("[0-9]{1,2}") && Integer.parseInt(number) < sources.size()
                ? sources.get(Integer.parseInt(number))
                : null;
    }
}
