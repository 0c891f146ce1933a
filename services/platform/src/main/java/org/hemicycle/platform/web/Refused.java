package org.hemicycle.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A refusal by the transport: the status says which kind, the sentence tells the caller what to do. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public Refused(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** There is no such thing, or the caller may not know of it: the answer is the same. */
    public static Refused notFound(String what) {
        return new Refused(404, what + " does not exist or is not yours to see");
    }

    public static Refused forbidden(String sentence) {
        return new Refused(403, sentence);
    }

    /** The request was understood; this field's content cannot be used. */
    public static InvalidField field(String field, String sentence) {
        return new InvalidField(field, sentence);
    }

    public HttpStatusCode status() {
        return HttpStatus.valueOf(status);
    }
}
