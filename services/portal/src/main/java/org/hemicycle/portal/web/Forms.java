package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.frame.Words;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Problem;
import org.hemicycle.portal.house.Refusal;
import org.hemicycle.portal.session.Visit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends forms to services, and puts their refusals where they belong: at the field, in a sentence that names it. */
@Component
class Forms {

    private final MessageSource messages;

    Forms(MessageSource messages) {
        this.messages = messages;
    }

    /** @return whether it was accepted; if not, the form says why */
    boolean send(Visit visit, Form form, Runnable act) {
        try {
            act.run();
            return true;
        } catch (Away away) {
            var words = new Words(messages, visit.locale());
            form.unanswered(
                    words.of("form.away", words.of("service." + away.neighbour().key())));
            return false;
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.problem().asksForPasskey()) {
                throw refusal;
            }
            note(refusal.problem(), form, new Words(messages, visit.locale()));
            return false;
        }
    }

    /** @param word what is wrong, as a word of the pages */
    void refuse(Visit visit, Form form, String field, String word) {
        var words = new Words(messages, visit.locale());
        var name = words.code("field", field.replaceAll("\\[\\d+]", ""));
        form.refuse(field, words.of("form.field", name, words.of(word)));
    }

    /** @return whether all of these are filled in; if not, the form says which are not */
    boolean complete(Visit visit, Form form, List<String> required) {
        required.stream()
                .filter(field -> form.given(field) == null)
                .forEach(field -> refuse(visit, form, field, "fault.must-not-be-blank"));
        return !form.isRefused();
    }

    /** A field without a word of its own is named by its last part. */
    private static void note(Problem problem, Form form, Words words) {
        problem.fields()
                .forEach(field -> form.refuse(
                        field.field(),
                        words.of(
                                "form.field",
                                words.code("field", field.field().replaceAll("\\[\\d+]", "")),
                                words.code("fault", field.message().replace(' ', '-')))));
        if (problem.status() == 429) {
            form.refuse(words.of("form.too-many"));
        } else if (problem.fields().isEmpty()) {
            form.refuse(
                    problem.status() == 412 || problem.status() == 428
                            ? words.of("form.changed")
                            : sentence(problem, words));
        }
    }

    private static String sentence(Problem problem, Words words) {
        var known = problem.rule() == null ? "" : words.maybe("rule." + problem.rule());
        var said = problem.detail() == null ? words.of("form.refused") : problem.detail();
        var told = known.isEmpty() ? said : known;
        return problem.clause() == null ? told : told + " (" + words.of("refused.clause", problem.clause()) + ")";
    }
}
