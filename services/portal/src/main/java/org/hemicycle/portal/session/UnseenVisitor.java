package org.hemicycle.portal.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request without its sender: no cookie, address, program or trace; only what the pages of a letter need. */
final class UnseenVisitor extends HttpServletRequestWrapper {

    private static final Set<String> KEPT = Set.of(
            "accept",
            "accept-language",
            "content-type",
            "content-length",
            "transfer-encoding",
            "host",
            "sec-fetch-site");

    UnseenVisitor(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return kept(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return kept(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        return Collections.enumeration(
                names.stream().filter(UnseenVisitor::kept).toList());
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public String getRemoteAddr() {
        return "0.0.0.0";
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }

    @Override
    public int getRemotePort() {
        return 0;
    }

    private static boolean kept(String name) {
        return KEPT.contains(name.toLowerCase(Locale.ROOT));
    }
}
