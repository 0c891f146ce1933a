package org.hemicycle.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Decides before anything else happens who may call what; the platform's rights do. */
public interface Admittance extends HandlerInterceptor {

    /** Refuses with 401, 403 or 404. Asked twice for one request, it answers once. */
    void check(HttpServletRequest request, HandlerMethod method);
}
