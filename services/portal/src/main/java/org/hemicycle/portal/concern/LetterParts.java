package org.hemicycle.portal.concern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.portal.concern.Letter.Concern;
import org.hemicycle.portal.concern.Letter.Evidence;
import org.hemicycle.portal.concern.Letter.Signatory;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** The parts of the guided form, to and fro: what a letter says as fields of a page, and fields as what it says. */
public final class LetterParts {

    public static final List<String> ISSUES =
            List.of("ACCESS_TO_INFORMATION", "CIVIC_SPACE", "FUNDAMENTAL_FREEDOMS", "MEDIA", "PROCESS");
    public static final List<String> KINDS = List.of(
            "CIVIL_SOCIETY_ORGANISATION",
            "NOT_FOR_PROFIT",
            "MEDIA",
            "MULTILATERAL_PARTNER",
            "STEERING_COMMITTEE_MEMBER",
            "OTHER_ENTITY",
            "INDIVIDUAL");
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "ar");
    /** As many as the service takes. */
    static final int FILERS = 50;

    private LetterParts() {}

    public static Letter apply(String part, Letter letter, Form form, int number, @Nullable Evidence added) {
        return switch (part) {
            case "about" -> about(letter, form);
            case "filers" -> filers(letter, form);
            case "concern" -> letter.with(number, concern(form, letter.concern(number), added));
            case "more" -> more(letter, form);
            default -> throw new IllegalArgumentException(part);
        };
    }

    public static Form form(String part, Letter letter, int number) {
        var typed = new LinkedHashMap<String, List<String>>();
        switch (part) {
            case "about" -> about(letter, typed);
            case "filers" -> filers(letter, typed);
            case "concern" -> concern(letter.concern(number), typed);
            default -> more(letter, typed);
        }
        return new Form(typed);
    }

    private static Letter about(Letter letter, Form form) {
        var countries = Stream.of("countries[0]", "countries[1]")
                .map(form::given)
                .filter(java.util.Objects::nonNull)
                .toList();
        var language = form.given("language");
        return letter.about(form.value("subject"), countries, language == null ? "en" : language);
    }

    private static void about(Letter letter, Map<String, List<String>> typed) {
        put(typed, "subject", letter.subject());
        for (int at = 0; at < letter.countries().size(); at++) {
            put(typed, "countries[%d]".formatted(at), letter.countries().get(at));
        }
        put(typed, "language", letter.language());
    }

    private static Letter filers(Letter letter, Form form) {
        var signatories = new ArrayList<Signatory>();
        for (int at = 0; at < FILERS; at++) {
            var field = "filers[%d].".formatted(at);
            if (form.typed().containsKey(field + "name") && !isLeftOut(form, field, at)) {
                signatories.add(signatory(form, field));
            }
        }
        return letter.by(
                form.given("filerKind"),
                !form.value("pseudonymous").equals("no"),
                signatories,
                form.isChecked("consentToPublish"));
    }

    /** Who was asked to be taken off, and further ones that stayed empty. */
    private static boolean isLeftOut(Form form, String field, int at) {
        return form.value("remove").equals(String.valueOf(at))
                || (form.given(field + "name") == null && form.given(field + "contact") == null);
    }

    private static Signatory signatory(Form form, String field) {
        return new Signatory(
                form.value(field + "name"),
                form.given(field + "legalNature"),
                form.given(field + "contact"),
                form.given(field + "involvement"),
                form.isChecked(field + "involved"),
                form.isChecked(field + "involvedInCountry"),
                form.isChecked(field + "consentsToBeNamed"));
    }

    private static void filers(Letter letter, Map<String, List<String>> typed) {
        put(typed, "filerKind", letter.filerKind());
        put(typed, "pseudonymous", letter.pseudonymous() ? "yes" : "no");
        put(typed, "consentToPublish", letter.consentToPublish() ? "yes" : null);
        for (int at = 0; at < letter.filers().size(); at++) {
            var filer = letter.filers().get(at);
            var field = "filers[%d].".formatted(at);
            put(typed, field + "name", filer.name());
            put(typed, field + "legalNature", filer.legalNature());
            put(typed, field + "contact", filer.contact());
            put(typed, field + "involvement", filer.involvement());
            put(typed, field + "involved", filer.involved() ? "yes" : null);
            put(typed, field + "involvedInCountry", filer.involvedInCountry() ? "yes" : null);
            put(typed, field + "consentsToBeNamed", filer.consentsToBeNamed() ? "yes" : null);
        }
    }

    private static Concern concern(Form form, @Nullable Concern before, @Nullable Evidence added) {
        var evidence = new ArrayList<Evidence>(before == null ? List.of() : before.evidence());
        var gone = form.value("removeEvidence");
        if (gone.matches("\\d{1,3}") && Integer.parseInt(gone) < evidence.size()) {
            evidence.remove(Integer.parseInt(gone));
        }
        if (added != null) {
            evidence.add(added);
        }
        return new Concern(
                form.value("issue"),
                form.value("text"),
                form.given("factsFrom"),
                form.given("factsTo"),
                form.value("breaches")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                evidence);
    }

    private static void concern(@Nullable Concern concern, Map<String, List<String>> typed) {
        if (concern != null) {
            put(typed, "issue", concern.issue());
            put(typed, "text", concern.text());
            put(typed, "factsFrom", concern.factsFrom());
            put(typed, "factsTo", concern.factsTo());
            put(typed, "breaches", String.join("\n", concern.breaches()));
        }
    }

    private static Letter more(Letter letter, Form form) {
        return new Letter(
                letter.countries(),
                letter.filerKind(),
                letter.pseudonymous(),
                letter.filers(),
                letter.subject(),
                letter.concerns(),
                form.given("effectOnCivilSociety"),
                form.given("actionRequested"),
                form.given("earlierSteps"),
                form.given("parallelProceedings"),
                letter.consentToPublish(),
                letter.language(),
                form.given("safety"),
                form.given("signature"));
    }

    private static void more(Letter letter, Map<String, List<String>> typed) {
        put(typed, "effectOnCivilSociety", letter.effectOnCivilSociety());
        put(typed, "actionRequested", letter.actionRequested());
        put(typed, "earlierSteps", letter.earlierSteps());
        put(typed, "parallelProceedings", letter.parallelProceedings());
        put(typed, "safety", letter.safety());
        put(typed, "signature", letter.signature());
    }

    private static void put(Map<String, List<String>> typed, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            typed.put(field, List.of(value));
        }
    }
}
