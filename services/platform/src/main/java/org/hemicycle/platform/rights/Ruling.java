package org.hemicycle.platform.rights;

/** Whether a caller may go on. */
sealed interface Ruling {

    record Allowed(Access access) implements Ruling {}

    /** 401, 403 or 404; {@code recused}: a conflict of interest is why. */
    record Denied(int status, String sentence, boolean recused) implements Ruling {}

    static Ruling allowed(String role, Relation relation) {
        return new Allowed(new Access(role, relation));
    }

    static Ruling unknown() {
        return new Denied(404, "This does not exist or is not yours to see", false);
    }

    static Ruling signInFirst() {
        return new Denied(401, "Sign in first", false);
    }

    static Ruling notYours(String sentence) {
        return new Denied(403, sentence, false);
    }

    static Ruling recused() {
        return new Denied(403, "You are recused from this case", true);
    }
}
