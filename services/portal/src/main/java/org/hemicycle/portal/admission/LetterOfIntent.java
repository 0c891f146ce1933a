package org.hemicycle.portal.admission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Turns the guided form into what membership takes. Fields are named alike, so that a refusal finds its field. */
public final class LetterOfIntent {

    public static final List<String> STATEMENTS =
            List.of("intention", "endorsesDeclaration", "commitsToCoCreatedPlan", "commitsToIrm", "speaksForCabinet");
    public static final List<String> LEVELS = List.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MINISTER", "OTHER");
    public static final List<String> CHANNELS = List.of("EMAIL", "POST", "HANDED_OVER");

    private LetterOfIntent() {}

    /** @param country of the government that writes */
    public static Map<String, @Nullable Object> application(Form form, @Nullable String country) {
        var application = new LinkedHashMap<String, @Nullable Object>();
        application.put("country", country);
        application.put("letter", letter(form));
        return application;
    }

    /** A letter by itself, as those that follow the first one are. */
    public static Map<String, @Nullable Object> letter(Form form) {
        var letter = new LinkedHashMap<String, @Nullable Object>();
        letter.put("letterDate", form.given("letter.letterDate"));
        letter.put("receivedDate", form.given("letter.receivedDate"));
        letter.put("channel", form.given("letter.channel"));
        letter.put("originalLanguage", form.given("letter.originalLanguage"));
        letter.put("sender", form.given("letter.sender"));
        letter.put("signatory", signatory(form));
        letter.put("statements", statements(form));
        letter.put("leadMinistry", form.given("letter.leadMinistry"));
        if (form.given("letter.pointOfContact.name") != null) {
            letter.put("pointOfContact", pointOfContact(form));
        }
        return letter;
    }

    private static Map<String, @Nullable Object> signatory(Form form) {
        var signatory = new LinkedHashMap<String, @Nullable Object>();
        signatory.put("name", form.given("letter.signatory.name"));
        signatory.put("title", form.given("letter.signatory.title"));
        signatory.put("level", form.given("letter.signatory.level"));
        signatory.put("authorityEvidence", form.given("letter.signatory.authorityEvidence"));
        return signatory;
    }

    private static Map<String, Boolean> statements(Form form) {
        var statements = new LinkedHashMap<String, Boolean>();
        STATEMENTS.forEach(each -> statements.put(each, form.isChecked("letter.statements." + each)));
        return statements;
    }

    private static Map<String, @Nullable Object> pointOfContact(Form form) {
        var contact = new LinkedHashMap<String, @Nullable Object>();
        contact.put("name", form.given("letter.pointOfContact.name"));
        contact.put("email", form.given("letter.pointOfContact.email"));
        return contact;
    }
}
