package org.hemicycle.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What moves a clock, as the service takes it. */
final class ClockForms {

    private ClockForms() {}

    static @Nullable Object body(String what, Form form) {
        return switch (what) {
            case "suspension" -> one("reason", form.given("reason"));
            case "resumption" -> null;
            case "extension" -> extension(form);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Map<String, @Nullable Object> extension(Form form) {
        var amount = form.value("amount");
        var altogether = one("amount", amount.matches("\\d{1,4}") ? Integer.valueOf(amount) : null);
        altogether.put("unit", form.given("unit"));
        var extension = one("altogether", altogether);
        extension.put("ground", form.given("ground"));
        extension.put("authority", form.given("authority"));
        return extension;
    }

    private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put(name, value);
        return fields;
    }
}
