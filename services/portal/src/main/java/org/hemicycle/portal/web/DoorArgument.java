package org.hemicycle.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.portal.concern.Door;
import org.hemicycle.portal.session.QuietPages;
import org.hemicycle.portal.session.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the pages of a letter by what their reader comes: the code that was typed, or the account. */
class DoorArgument implements HandlerMethodArgumentResolver {

    private final Visits visits;

    DoorArgument(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Door.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (QuietPages.isQuiet(request)) {
            var code = request.getParameter("code");
            return new Door.ByCode(code == null ? "" : code.strip());
        }
        return new Door.ByAccount(visits.of(request).bearer(), letter(request));
    }

    private static @Nullable String letter(HttpServletRequest request) {
        var values = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var named = String.valueOf(values.get("letter"));
        try {
            return named.equals("new") ? null : UUID.fromString(named).toString();
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
