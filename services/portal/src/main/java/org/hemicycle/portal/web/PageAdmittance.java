package org.hemicycle.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.session.Visits;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Opens a page to those it names ({@link MayCall}) and sends who is not signed in to the sign-in, and back afterwards.
 * A page that names nobody is closed. What stands on it is decided by the services.
 */
class PageAdmittance implements HandlerInterceptor {

    private final Visits visits;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    PageAdmittance(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var named = method.getMethodAnnotation(MayCall.class);
        var may = named == null ? new String[0] : named.value();
        if (Arrays.asList(may).contains(MayCall.ANYONE)) {
            return true;
        }
        var visit = visits.of(request);
        if (!visit.signedIn()) {
            wanted.saveRequest(request, response);
            response.sendRedirect("/sign-in");
            return false;
        }
        if (!isAmong(may, visit)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "not-yours");
            return false;
        }
        return true;
    }

    private static boolean isAmong(String[] may, Visit visit) {
        return Arrays.stream(may).anyMatch(role -> role.equals(MayCall.SIGNED_IN) || visit.is(role));
    }
}
