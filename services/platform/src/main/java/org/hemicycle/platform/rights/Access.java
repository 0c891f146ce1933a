package org.hemicycle.platform.rights;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** As whom the caller of this request was let through to its case: by which role, and what they are to it. */
public record Access(String role, Relation relation) {

    static final String ATTRIBUTE = Access.class.getName();

    /** Empty outside a request, and where an operation is about no single case. */
    public static Optional<Access> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .map(Access.class::cast);
    }

    /** Whether the caller acts in this role here. On no single case: whether they hold it. */
    public static boolean as(String role, boolean held) {
        return current().map(access -> access.role().equals(role)).orElse(held);
    }
}
