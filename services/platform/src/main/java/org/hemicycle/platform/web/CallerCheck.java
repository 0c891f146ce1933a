package org.hemicycle.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.identity.Actors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to those named by {@link MayCall}; closed by default, before the body is read. */
class CallerCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(method);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.hemicycle.");
    }

    static void check(HandlerMethod method) {
        var named = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), MayCall.class);
        var allowed = named == null ? new String[0] : named.value();
        var actor = Actors.current();
        if (Arrays.stream(allowed).noneMatch(role -> holds(actor, role))) {
            throw Actors.signedIn()
                    ? new Refused(403, "Your roles do not allow this")
                    : new Refused(401, "Sign in first");
        }
    }

    private static boolean holds(Actor actor, String role) {
        return switch (role) {
            case MayCall.ANYONE -> true;
            case MayCall.SIGNED_IN -> Actors.signedIn();
            default -> actor.has(role);
        };
    }
}
