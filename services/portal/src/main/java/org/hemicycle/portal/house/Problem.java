package org.hemicycle.portal.house;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service's refusal as it words it (RFC 9457), with the rule or the fields it names. */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable String rule,
        @Nullable String clause,
        @Nullable String acr_values,
        @Nullable List<Field> errors) {

    /** A field by its path in the request, as in {@code letter.signatory.name}. */
    public record Field(String field, String message) {}

    static Problem of(int status) {
        return new Problem(null, null, status, null, null, null, null, null);
    }

    /** The same, of other fields. */
    public Problem with(List<Field> fields) {
        return new Problem(type, title, status, detail, rule, clause, acr_values, fields);
    }

    /** The same, of one field; what is wrong with it is the rule. */
    public Problem at(String field) {
        return with(List.of(new Field(field, rule == null ? "refused" : rule)));
    }

    public List<Field> fields() {
        return Objects.requireNonNullElse(errors, List.of());
    }

    /** Whether the same is accepted from somebody who has just proved it with a passkey. */
    public boolean asksForPasskey() {
        return acr_values != null;
    }
}
