package org.hemicycle.portal.web;

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

    /** A field without a word of its own is named by its last part. */
    private static void note(Problem problem, Form form, Words words) {
        problem.fields()
                .forEach(field -> form.refuse(
                        field.field().replaceAll("\\[(\\d+)]", ".$1"),
                        words.of(
                                "form.field",
                                words.label(field.field().replaceAll("\\[(\\d+)]", ".$1")),
                                words.code("fault", field.message().replace(' ', '-')))));
        if (problem.fields().isEmpty()) {
            form.refuse(
                    problem.status() == 412 || problem.status() == 428
                            ? words.of("form.changed")
                            : sentence(problem, words));
        }
    }

    private static String sentence(Problem problem, Words words) {
        var told = problem.detail() == null ? words.of("form.refused") : problem.detail();
        return problem.clause() == null ? told : told + " (" + words.of("refused.clause", problem.clause()) + ")";
    }
}
