package org.hemicycle.portal.web;

import static org.hemicycle.portal.act.Input.text;

import java.util.LinkedHashMap;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Input;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** What a mail server cannot know of a reminder, entered by an officer: it got there, or came back. */
final class ReminderProof {

    static final Ask ASK = Ask.of(
            "proof",
            Input.of("number", Input.Kind.NUMBER),
            text("member"),
            Input.truth("delivered", "delivered"),
            text("reason"));

    private ReminderProof() {}

    static String path(Form form) {
        var number = form.value("number").replaceAll("\\D", "");
        var member = form.value("member").replaceAll("[^A-Z]", "");
        return "reminders/%s/%s/proof".formatted(number.isEmpty() ? "0" : number, member.isEmpty() ? "-" : member);
    }

    static Object body(Form form) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        var delivered = form.given("delivered");
        body.put("delivered", delivered == null ? null : Boolean.valueOf(delivered));
        body.put("reason", form.given("reason"));
        return body;
    }
}
