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
        return send(visit, form, "", act);
    }

    /** @param prefix of the form's fields, where the service takes them by themselves */
    boolean send(Visit visit, Form form, String prefix, Runnable act) {
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
            note(refusal.problem(), form, prefix, new Words(messages, visit.locale()));
            return false;
        }
    }

    /** Places in lists as this form writes them: {@code filers[0].name}, else {@code candidates.0.name}. */
    private static String path(Form form, String prefix, String field) {
        var brackets = form.typed().keySet().stream().anyMatch(name -> name.contains("["));
        return prefix + (brackets ? field : field.replaceAll("\\[(\\d+)]", ".$1"));
    }

    /** @param word what is wrong, as a word of the pages */
    void refuse(Visit visit, Form form, String field, String word) {
        var words = new Words(messages, visit.locale());
        form.refuse(field, words.of("form.field", words.label(field), words.of(word)));
    }

    /** @return whether all of these are filled in; if not, the form says which are not */
    boolean complete(Visit visit, Form form, List<String> required) {
        required.stream()
                .filter(field -> form.given(field) == null)
                .forEach(field -> refuse(visit, form, field, "fault.must-not-be-blank"));
        return !form.isRefused();
    }

    /** A field without a word of its own is named by its last part. */
    private static void note(Problem problem, Form form, String prefix, Words words) {
        problem.fields()
                .forEach(field -> form.refuse(
                        path(form, prefix, field.field()),
                        words.of(
                                "form.field",
                                words.numbered(path(form, prefix, field.field())),
                                words.fault(field.message()))));
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
        var detail = words.refusal(problem.rule(), problem.detail());
        var told = detail == null ? words.of("form.refused") : detail;
        return problem.clause() == null ? told : told + " (" + words.clause(problem.clause()) + ")";
    }
}
